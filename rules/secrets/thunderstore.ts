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
    advice: 'Revoke the token in the settings of Thunderstore, create a new one and keep it out of the repository.',
    docs: 'https://thunderstore.io/api/docs/',
  },
] satisfies Rule[];
