import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'numverify/api-key',
    title: 'Numverify API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['numverify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Numverify account: until then others use up your quota, or run up your bill.',
    docs: 'https://numverify.com/documentation',
  },
] satisfies Rule[];
