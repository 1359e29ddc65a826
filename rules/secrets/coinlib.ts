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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Coinlib, create a new one and keep it out of the repository.',
    docs: 'https://coinlib.io',
  },
] satisfies Rule[];
