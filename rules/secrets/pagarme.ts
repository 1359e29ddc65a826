import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pagarme/api-key',
    title: 'Pagar.me API key',
    shape: 'token',
    forms: [['ak_live_', run('base62', 30)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Pagar.me, create a new one and keep it out of the repository.',
    docs: 'https://pagar.me',
  },
] satisfies Rule[];
