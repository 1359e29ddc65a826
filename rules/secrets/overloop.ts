import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'overloop/api-key',
    title: 'Overloop API key',
    shape: 'context',
    bodies: [run('base64url', 50)],
    words: ['overloop'],
    within: 32,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Overloop, create a new one and keep it out of the repository.',
    docs: 'https://overloop.com',
  },
] satisfies Rule[];
