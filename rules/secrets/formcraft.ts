import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'formcraft/api-key',
    title: 'Formcraft API key',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['formcraft'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Formcraft account: whoever has it reads and changes there what its owner can.',
    docs: 'https://formcrafts.com',
  },
] satisfies Rule[];
