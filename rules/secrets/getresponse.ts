import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getresponse/api-key',
    title: 'GetResponse API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['getresponse'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GetResponse account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://getresponse.com',
  },
] satisfies Rule[];
