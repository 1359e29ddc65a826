import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'repairshopr/api-key',
    title: 'RepairShopr API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 51)],
    words: ['repairshopr'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the RepairShopr account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
