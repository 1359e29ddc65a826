import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tokeet/api-key',
    title: 'Tokeet API key',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['tokeet'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the Tokeet account: whoever has it reads and changes there what its owner can.',
    docs: 'https://tokeet.com',
  },
] satisfies Rule[];
