import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'planviewleankit/api-key',
    title: 'Planview LeanKit API key',
    shape: 'context',
    bodies: [run('hex-lower', 128)],
    words: ['planviewleankit', 'planview'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Planview LeanKit account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
