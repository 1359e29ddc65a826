import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'captaindata/api-key',
    title: 'Captain Data API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['captaindata'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Captain Data account: whoever has it reads and changes there what its owner can.',
    docs: 'https://captaindata.co',
  },
] satisfies Rule[];
