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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Fixer account: until then others use up your quota, or run up your bill.',
    docs: 'https://fixer.io',
  },
] satisfies Rule[];
