import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'weatherstack/api-key',
    title: 'Weatherstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['weatherstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key at https://weatherstack.com/dashboard.',
    docs: 'https://weatherstack.com/documentation',
  },
] satisfies Rule[];
