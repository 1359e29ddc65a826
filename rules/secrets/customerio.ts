import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'customerio/api-key',
    title: 'Customer.io API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['customerio', 'customer.io', 'customer_io'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Customer.io account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://customer.io',
  },
] satisfies Rule[];
