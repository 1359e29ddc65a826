import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailsac/api-key',
    title: 'Mailsac API key',
    shape: 'token',
    forms: [['k_', run('base62', 36, 200)]],
    words: ['mailsac'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mailsac, create a new one and keep it out of the repository.',
    docs: 'https://mailsac.com',
  },
] satisfies Rule[];
