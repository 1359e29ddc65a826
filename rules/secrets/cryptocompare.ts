import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cryptocompare/api-key',
    title: 'CryptoCompare API key',
    shape: 'context',
    bodies: [run('base62', 64), run('0-9A-Za-z-', 64)],
    words: ['cryptocompare'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the CryptoCompare account: until then others use up your quota, or run up your bill.',
    docs: 'https://cryptocompare.com',
  },
] satisfies Rule[];
