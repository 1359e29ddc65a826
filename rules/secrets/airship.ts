import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'airship/api-key',
    title: 'Airship API key',
    shape: 'context',
    bodies: [run('base62', 91)],
    words: ['airship'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Airship account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://urbanairship.com',
  },
] satisfies Rule[];
