import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'instamojo/api-key',
    title: 'Instamojo API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['instamojo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Instamojo dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://instamojo.com',
  },
  {
    id: 'instamojo/secret',
    title: 'Instamojo secret',
    shape: 'context',
    bodies: [run('base62', 128)],
    words: ['instamojo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the secret in the Instamojo dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://instamojo.com',
  },
] satisfies Rule[];
