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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the exchangeratesapi.io account: until then others use up your quota, or run up your bill.',
    docs: 'https://exchangeratesapi.io',
  },
] satisfies Rule[];
