import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'twist/access-token',
    title: 'Twist access token',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['twist'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the token in the Twist account: whoever has it reads and changes there what its owner can.',
    docs: 'https://twist.com',
  },
] satisfies Rule[];
