import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aha/api-key',
    title: 'Aha! API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['aha', 'aha.io'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Aha! account: whoever has it reads and changes there what its owner can.',
    docs: 'https://aha.io',
  },
] satisfies Rule[];
