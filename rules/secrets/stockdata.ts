import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stockdata/api-key',
    title: 'StockData API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['stockdata'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the StockData account: until then others use up your quota, or run up your bill.',
    docs: 'https://stockdata.org',
  },
] satisfies Rule[];
