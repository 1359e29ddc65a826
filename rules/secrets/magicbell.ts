import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'magicbell/api-key',
    title: 'MagicBell API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 40)],
    words: ['magicbell'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the MagicBell account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://magicbell.com',
  },
] satisfies Rule[];
