import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clustdoc/api-key',
    title: 'Clustdoc API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['clustdoc'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Clustdoc account: whoever has it reads and changes there what its owner can.',
    docs: 'https://clustdoc.com',
  },
] satisfies Rule[];
