import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'teletype/api-key',
    title: 'Teletype API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 64)],
    words: ['teletype'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Teletype account: whoever has it reads and changes there what its owner can.',
    docs: 'https://teletype.app',
  },
] satisfies Rule[];
