import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coinlib/api-key',
    title: 'Coinlib API key',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['coinlib'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the key in the Coinlib account: until then others use up your quota, or run up your bill.',
    docs: 'https://coinlib.io',
  },
] satisfies Rule[];
