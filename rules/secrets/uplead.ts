import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'uplead/api-key',
    title: 'UpLead API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['uplead'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the UpLead account: whoever has it reads and changes there what its owner can.',
    docs: 'https://uplead.com',
  },
] satisfies Rule[];
