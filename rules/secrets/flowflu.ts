import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flowflu/api-key',
    title: 'Flowlu API key',
    shape: 'context',
    bodies: [run('base62', 51)],
    words: ['flowflu'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Flowlu account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
