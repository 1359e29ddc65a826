import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mite/api-key',
    title: 'Mite API key',
    shape: 'context',
    bodies: [run('base36-lower', 16)],
    words: ['mite'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Mite account: whoever has it reads and changes there what its owner can.',
    docs: 'https://mite.de/en/api/',
  },
] satisfies Rule[];
