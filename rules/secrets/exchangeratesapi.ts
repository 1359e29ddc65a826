import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exchangeratesapi/key',
    title: 'exchangeratesapi.io key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['exchangeratesapi', 'exchangerates'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of exchangeratesapi.io, create a new one and keep it out of the repository.',
    docs: 'https://exchangeratesapi.io',
  },
] satisfies Rule[];
