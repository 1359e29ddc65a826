import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitcoinaverage/api-key',
    title: 'BitcoinAverage API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['bitcoinaverage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the BitcoinAverage account: until then others use up your quota, or run up your bill.',
    docs: 'https://bitcoinaverage.com',
  },
] satisfies Rule[];
