import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flatio/api-key',
    title: 'Flat API key',
    shape: 'context',
    bodies: [run('base62', 128)],
    words: ['flat.io', 'flatio', 'flat'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Flat account: until then others use up your quota, or run up your bill.',
    docs: 'https://flat.io',
  },
] satisfies Rule[];
