import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'billomat/api-key',
    title: 'Billomat API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['billomat'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Billomat account: whoever has it reads and changes there what its owner can.',
    docs: 'https://billomat.com',
  },
] satisfies Rule[];
