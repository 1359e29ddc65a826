import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cex-io/api-key',
    title: 'CEX.IO API key or secret',
    shape: 'context',
    bodies: [run('base62', 24, 27)],
    words: ['cex-io', 'cex_io', 'cexio', 'cex.io', 'cex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the CEX.IO account and look through its orders and withdrawals.',
    docs: 'https://cex.io',
  },
] satisfies Rule[];
