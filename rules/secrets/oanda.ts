import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'oanda/api-key',
    title: 'Oanda API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['oanda'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the Oanda account and look through its orders and withdrawals.',
    docs: 'https://oanda.com',
  },
] satisfies Rule[];
