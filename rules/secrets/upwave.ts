import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'upwave/api-key',
    title: 'Upwave API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['upwave'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Upwave, create a new one and keep it out of the repository.',
    docs: 'https://upwave.io',
  },
] satisfies Rule[];
