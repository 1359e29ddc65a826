import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coinapi/api-key',
    title: 'CoinAPI API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['coinapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the CoinAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://coinapi.io',
  },
] satisfies Rule[];
