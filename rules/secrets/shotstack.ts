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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Shotstack, create a new one and keep it out of the repository.',
    docs: 'https://shotstack.io',
  },
] satisfies Rule[];
