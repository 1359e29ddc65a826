import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wise/transferwise-api-key',
    title: 'Wise transferwise API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['transferwise', 'wise'],
    within: 32,
    severity: 'medium',
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Wise, create a new one and keep it out of the repository.',
    docs: 'https://transferwise.com',
  },
] satisfies Rule[];
