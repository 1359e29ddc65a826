import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'm3o/api-key',
    title: 'M3O API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['m3o'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of M3O, create a new one and keep it out of the repository.',
    docs: 'https://m3o.com',
  },
] satisfies Rule[];
