import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'revampcrm/api-key',
    title: 'Revamp CRM API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['revampcrm', 'revamp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Revamp CRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://revampcrm.com',
  },
] satisfies Rule[];
