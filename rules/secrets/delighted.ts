import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'delighted/api-key',
    title: 'Delighted API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['delighted'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Delighted account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://delighted.com',
  },
] satisfies Rule[];
