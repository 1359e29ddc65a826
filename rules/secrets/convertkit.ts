import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'convertkit/api-key',
    title: 'ConvertKit API key',
    shape: 'context',
    bodies: [run('word', 22)],
    words: ['convertkit'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ConvertKit account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://convertkit.com',
  },
] satisfies Rule[];
