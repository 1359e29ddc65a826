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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of BitcoinAverage, create a new one and keep it out of the repository.',
    docs: 'https://bitcoinaverage.com',
  },
] satisfies Rule[];
