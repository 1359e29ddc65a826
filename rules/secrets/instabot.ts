import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'instabot/api-key',
    title: 'Instabot API key',
    shape: 'context',
    bodies: [run('base64-padded', 44)],
    words: ['instabot'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Instabot account: whoever has it reads and changes there what its owner can.',
    docs: 'https://instabot.io',
  },
] satisfies Rule[];
