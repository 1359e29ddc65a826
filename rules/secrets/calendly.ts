import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'calendly/api-key',
    title: 'Calendly API key',
    shape: 'token',
    forms: [['eyJ', run('base64url', 100, 300), '.eyJ', run('base64url', 100, 300), '.', run('base64url', 1, 200)]],
    caseless: true,
    words: ['calendly'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Calendly, create a new one and keep it out of the repository.',
    docs: 'https://calendly.com',
  },
] satisfies Rule[];
