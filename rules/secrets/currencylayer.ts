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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Currencylayer, create a new one and keep it out of the repository.',
    docs: 'https://currencylayer.com/documentation',
  },
] satisfies Rule[];
