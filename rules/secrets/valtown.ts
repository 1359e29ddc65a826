import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'valtown/api-token',
    title: 'Val Town API token',
    shape: 'token',
    forms: [['vtwn_', run('base64url', 20, 80)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://www.val.town/settings/api and create a new one.',
    docs: 'https://docs.val.town/',
  },
] satisfies Rule[];
