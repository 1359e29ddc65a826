import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fixerio/api-key',
    title: 'Fixer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['fixer', 'fixerio', 'fixer.io'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Fixer, create a new one and keep it out of the repository.',
    docs: 'https://fixer.io',
  },
] satisfies Rule[];
