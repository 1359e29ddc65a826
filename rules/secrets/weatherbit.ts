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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Weatherbit account: until then others use up your quota, or run up your bill.',
    docs: 'https://weatherbit.io',
  },
] satisfies Rule[];
