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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Adzuna, create a new one and keep it out of the repository.',
    docs: 'https://adzuna.com',
  },
] satisfies Rule[];
