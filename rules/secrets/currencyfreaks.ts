import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currencyfreaks/api-key',
    title: 'Currencyfreaks API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['currencyfreaks'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Currencyfreaks account: until then others use up your quota, or run up your bill.',
    docs: 'https://currencyfreaks.com',
  },
] satisfies Rule[];
