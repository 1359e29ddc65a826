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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the PollsAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://pollsapi.com',
  },
] satisfies Rule[];
