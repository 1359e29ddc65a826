import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'signable/api-key',
    title: 'Signable API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['signable'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Signable account: whoever has it reads and changes there what its owner can.',
    docs: 'https://signable.co.uk',
  },
] satisfies Rule[];
