import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pollsapi/key',
    title: 'PollsAPI key',
    shape: 'context',
    bodies: [run('base62', 28)],
    words: ['pollsapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of PollsAPI, create a new one and keep it out of the repository.',
    docs: 'https://pollsapi.com',
  },
] satisfies Rule[];
