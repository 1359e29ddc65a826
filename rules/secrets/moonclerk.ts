import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moonclerk/api-key',
    title: 'MoonClerk API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['moonclerk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the MoonClerk dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://moonclerk.com',
  },
] satisfies Rule[];
