import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'swell/api-key',
    title: 'Swell API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['swell'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Swell dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://swell.store',
  },
] satisfies Rule[];
