import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shotstack/api-key',
    title: 'Shotstack API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['shotstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Shotstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://shotstack.io',
  },
] satisfies Rule[];
