import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'holistic/api-key',
    title: 'Holistic API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['holistic'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Holistic account: whoever has it reads and changes there what its owner can.',
    docs: 'https://holistic.dev',
  },
] satisfies Rule[];
