import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alconost/api-key',
    title: 'Alconost API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['alconost'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Alconost, create a new one and keep it out of the repository.',
    docs: 'https://alconost.com',
  },
] satisfies Rule[];
