import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thinkific/api-key',
    title: 'Thinkific API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['thinkific'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Thinkific account: whoever has it reads and changes there what its owner can.',
    docs: 'https://thinkific.com',
  },
] satisfies Rule[];
