import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hellosign/api-key',
    title: 'HelloSign API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/-', 64)],
    words: ['hellosign'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the HelloSign account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://hellosign.com',
  },
] satisfies Rule[];
