import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'salesmate/api-key',
    title: 'Salesmate API key',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['salesmate'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the Salesmate account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
