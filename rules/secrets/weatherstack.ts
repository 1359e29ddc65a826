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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Weatherstack, create a new one and keep it out of the repository.',
    docs: 'https://weatherstack.com',
  },
] satisfies Rule[];
