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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of StockData, create a new one and keep it out of the repository.',
    docs: 'https://stockdata.org',
  },
] satisfies Rule[];
