import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dyspatch/api-key',
    title: 'Dyspatch API key',
    shape: 'context',
    bodies: [run('base62', 52)],
    words: ['dyspatch'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Dyspatch account: whoever has it reads and changes there what its owner can.',
    docs: 'https://dyspatch.io',
  },
] satisfies Rule[];
