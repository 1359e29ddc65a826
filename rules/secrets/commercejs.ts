import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'commercejs/api-key',
    title: 'Commerce.js API key',
    shape: 'context',
    bodies: [run('word', 48)],
    words: ['commercejs'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Commerce.js dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://commercejs.com/docs/',
  },
] satisfies Rule[];
