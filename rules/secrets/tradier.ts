import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tradier/api-key',
    title: 'Tradier API key',
    shape: 'context',
    bodies: [run('base62', 28)],
    words: ['tradier'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the Tradier account and look through its orders and withdrawals.',
    docs: 'https://docs.tradier.com/brokerage',
  },
] satisfies Rule[];
