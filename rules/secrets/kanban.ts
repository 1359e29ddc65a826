import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kanban/api-key',
    title: 'Kanban API key',
    shape: 'context',
    bodies: [run('base36-upper', 12)],
    words: ['kanban'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Kanban account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
