import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'postageapp/api-key',
    title: 'PostageApp API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['postageapp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the PostageApp account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://postageapp.com',
  },
] satisfies Rule[];
