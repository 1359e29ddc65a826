import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'locationiq/api-key',
    title: 'LocationIQ API key',
    shape: 'token',
    forms: [['pk.', run('0-9A-Za-z-', 32)]],
    words: ['locationiq'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of LocationIQ, create a new one and keep it out of the repository.',
    docs: 'https://locationiq.com',
  },
] satisfies Rule[];
