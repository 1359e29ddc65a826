import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lemlist/api-key',
    title: 'Lemlist API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['lemlist'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Lemlist account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://lemlist.com',
  },
] satisfies Rule[];
