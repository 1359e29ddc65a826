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
    advice: 'Revoke the key in the settings of StatusCake, create a new one and keep it out of the repository.',
    docs: 'https://statuscake.com',
  },
] satisfies Rule[];
