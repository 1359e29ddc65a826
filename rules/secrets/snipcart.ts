import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'snipcart/api-key',
    title: 'Snipcart API key',
    shape: 'context',
    bodies: [run('word', 75)],
    words: ['snipcart'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Snipcart dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://snipcart.com',
  },
] satisfies Rule[];
