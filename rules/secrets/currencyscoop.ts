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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Currencyscoop account: until then others use up your quota, or run up your bill.',
    docs: 'https://currencyscoop.com',
  },
] satisfies Rule[];
