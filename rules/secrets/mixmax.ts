import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mixmax/api-key',
    title: 'Mixmax API key',
    shape: 'context',
    bodies: [run('base64url', 36)],
    words: ['mixmax'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Mixmax account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://developer.mixmax.com/',
  },
] satisfies Rule[];
