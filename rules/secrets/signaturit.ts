import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'signaturit/api-key',
    title: 'Signaturit API key',
    shape: 'context',
    bodies: [run('base62', 86)],
    words: ['signaturit'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Signaturit account: whoever has it reads and changes there what its owner can.',
    docs: 'https://signaturit.com',
  },
] satisfies Rule[];
