import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'autoklose/api-token',
    title: 'Autoklose API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['autoklose'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Autoklose account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://autoklose.com',
  },
] satisfies Rule[];
