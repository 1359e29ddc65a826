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
    entropy: 3,
    accept: 'uuid',
    advice: 'Delete the key at https://wise.com/settings/api-tokens and create a new one.',
    docs: 'https://transferwise.com',
  },
] satisfies Rule[];
