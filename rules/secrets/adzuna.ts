import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'adzuna/api-key',
    title: 'Adzuna API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['adzuna'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Adzuna account: until then others use up your quota, or run up your bill.',
    docs: 'https://adzuna.com',
  },
] satisfies Rule[];
