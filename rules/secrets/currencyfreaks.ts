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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Currencyfreaks, create a new one and keep it out of the repository.',
    docs: 'https://currencyfreaks.com',
  },
] satisfies Rule[];
