import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'findl/api-key',
    title: 'Findl API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['findl'],
    within: 16,
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Findl, create a new one and keep it out of the repository.',
    docs: 'https://findl.com',
  },
] satisfies Rule[];
