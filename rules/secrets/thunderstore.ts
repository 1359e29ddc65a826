import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thunderstore/api-token',
    title: 'Thunderstore API token',
    shape: 'token',
    forms: [['tss_', run('base64url', 20, 80)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the Thunderstore account and look for builds and changes that are not yours.',
    docs: 'https://thunderstore.io/api/docs/',
  },
] satisfies Rule[];
