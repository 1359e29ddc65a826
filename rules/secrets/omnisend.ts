import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'omnisend/api-key',
    title: 'Omnisend API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 75)],
    words: ['omnisend'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Omnisend account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://omnisend.com',
  },
] satisfies Rule[];
