import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'textmagic/api-key',
    title: 'Textmagic API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['textmagic'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Textmagic account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://textmagic.com',
  },
] satisfies Rule[];
