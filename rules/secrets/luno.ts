import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'luno/api-key',
    title: 'Luno API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['luno'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the Luno account and look through its orders and withdrawals.',
    docs: 'https://luno.com',
  },
] satisfies Rule[];
