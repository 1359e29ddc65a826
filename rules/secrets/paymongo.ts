import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paymongo/api-key',
    title: 'PayMongo API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['paymongo'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the PayMongo dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://paymongo.com',
  },
] satisfies Rule[];
