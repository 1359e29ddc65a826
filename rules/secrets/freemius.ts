import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freemius/secret-key',
    title: 'Freemius secret key',
    shape: 'token',
    forms: [['sk_', run('0-9A-Za-z_.=+/-', 29)]],
    words: ['freemius'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Freemius, create a new one and keep it out of the repository.',
    docs: 'https://freemius.com/help/documentation/',
  },
] satisfies Rule[];
