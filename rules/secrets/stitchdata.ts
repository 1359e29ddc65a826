import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stitchdata/api-key',
    title: 'Stitch API key',
    shape: 'context',
    bodies: [run('word', 35)],
    words: ['stitchdata'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Stitch account: whoever has it reads and changes there what its owner can.',
    docs: 'https://stitchdata.com',
  },
] satisfies Rule[];
