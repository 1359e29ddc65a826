import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'salesflare/api-key',
    title: 'Salesflare API key',
    shape: 'context',
    bodies: [run('word', 45)],
    words: ['salesflare'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Salesflare account: whoever has it reads and changes there what its owner can.',
    docs: 'https://salesflare.com',
  },
] satisfies Rule[];
