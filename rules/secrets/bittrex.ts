import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bittrex/access-key',
    title: 'Bittrex access key or secret key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['bittrex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the Bittrex account and look through its orders and withdrawals.',
    docs: 'https://bittrex.github.io/',
  },
] satisfies Rule[];
