import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vouchery/api-key',
    title: 'Vouchery API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['vouchery'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Vouchery account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
