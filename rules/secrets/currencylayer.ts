import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currencylayer/api-key',
    title: 'Currencylayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['currencylayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Currencylayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://currencylayer.com/documentation',
  },
] satisfies Rule[];
