import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kylas/api-key',
    title: 'Kylas API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['kylas'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Kylas account: whoever has it reads and changes there what its owner can.',
    docs: 'https://kylas.io',
  },
] satisfies Rule[];
