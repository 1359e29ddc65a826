import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appointedd/api-key',
    title: 'Appointedd API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+=', 88)],
    words: ['appointedd'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Appointedd account: whoever has it reads and changes there what its owner can.',
    docs: 'https://appointedd.com',
  },
] satisfies Rule[];
