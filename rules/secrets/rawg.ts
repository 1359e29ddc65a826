import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rawg/api-key',
    title: 'RAWG API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['rawg'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the RAWG account: until then others use up your quota, or run up your bill.',
    docs: 'https://rawg.io',
  },
] satisfies Rule[];
