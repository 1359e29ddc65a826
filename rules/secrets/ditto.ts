import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ditto/api-key',
    title: 'Ditto API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 77)],
    words: ['ditto'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Ditto, create a new one and keep it out of the repository.',
    docs: 'https://dittowords.com',
  },
] satisfies Rule[];
