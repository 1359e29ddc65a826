import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shippo/api-token',
    title: 'Shippo API token',
    shape: 'token',
    forms: [['shippo_', ['live', 'test'], '_', run('hex', 40)]],
    severity: 'high',
    advice: 'Delete the token at https://apps.goshippo.com/settings/api.',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  },
] satisfies Rule[];
