import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shippo/api-token',
    title: 'Shippo API token',
    shape: 'token',
    forms: [['shippo_', ['live', 'test'], '_', run('hex-lower', 40)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Shippo, create a new one and keep it out of the repository.',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  },
] satisfies Rule[];
