import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nethunt/api-key',
    title: 'NetHunt API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 36)],
    words: ['nethunt'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the NetHunt account: whoever has it reads and changes there what its owner can.',
    docs: 'https://nethunt.com',
  },
] satisfies Rule[];
