import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'loyverse/api-key',
    title: 'Loyverse API key',
    shape: 'context',
    bodies: [run('base62', 32), run('0-9A-Za-z-', 32)],
    words: ['loyverse'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Loyverse account: whoever has it reads and changes there what its owner can.',
    docs: 'https://loyverse.com',
  },
] satisfies Rule[];
