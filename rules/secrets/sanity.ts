import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sanity/auth-token',
    title: 'Sanity auth token',
    shape: 'token',
    forms: [['sk', run('base62', 79)]],
    words: ['sanity'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Sanity, create a new one and keep it out of the repository.',
    docs: 'https://sanity.io',
  },
] satisfies Rule[];
