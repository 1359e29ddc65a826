import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nylas/api-key',
    title: 'Nylas API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['nylas'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Nylas account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://nylas.com',
  },
] satisfies Rule[];
