import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'userstack/api-key',
    title: 'Userstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['userstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Userstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://userstack.com',
  },
] satisfies Rule[];
