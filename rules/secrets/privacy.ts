import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'privacy/api-key',
    title: 'Privacy API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['privacy'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Roll the key in the Privacy dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://privacy.com',
  },
] satisfies Rule[];
