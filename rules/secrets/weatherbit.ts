import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'weatherbit/api-key',
    title: 'Weatherbit API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['weatherbit'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Weatherbit, create a new one and keep it out of the repository.',
    docs: 'https://weatherbit.io',
  },
] satisfies Rule[];
