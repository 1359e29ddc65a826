import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dvc-studio/access-token',
    title: 'DVC Studio access token',
    shape: 'token',
    forms: [['isat_', run('base62', 44, 54)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the token at https://studio.datachain.ai under Profile > Settings > Tokens.',
    docs: 'https://dvc.org/doc/studio/user-guide/account-management',
  },
] satisfies Rule[];
