import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currencyscoop/api-key',
    title: 'Currencyscoop API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['currencyscoop'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Currencyscoop, create a new one and keep it out of the repository.',
    docs: 'https://currencyscoop.com',
  },
] satisfies Rule[];
