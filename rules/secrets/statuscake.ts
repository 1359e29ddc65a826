import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'statuscake/api-key',
    title: 'StatusCake API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['statuscake'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the StatusCake account and look for builds and changes that are not yours.',
    docs: 'https://statuscake.com',
  },
] satisfies Rule[];
