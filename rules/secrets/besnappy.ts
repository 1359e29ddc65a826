import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'besnappy/api-key',
    title: 'Besnappy API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['besnappy'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Besnappy account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://besnappy.com',
  },
] satisfies Rule[];
