import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tyntec/api-key',
    title: 'Tyntec API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tyntec'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Tyntec account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://tyntec.com',
  },
] satisfies Rule[];
