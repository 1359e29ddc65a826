import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'checkvist/api-key',
    title: 'Checkvist API key',
    shape: 'context',
    bodies: [run('base62', 14)],
    words: ['checkvist'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Checkvist account: whoever has it reads and changes there what its owner can.',
    docs: 'https://checkvist.com',
  },
] satisfies Rule[];
