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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of RAWG, create a new one and keep it out of the repository.',
    docs: 'https://rawg.io',
  },
] satisfies Rule[];
