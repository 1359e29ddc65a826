import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lichess/personal-access-token',
    title: 'Lichess personal access token',
    shape: 'token',
    forms: [['lip_', run('word', 16, 60)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://lichess.org/account/oauth/token and create a new one.',
    docs: 'https://lichess.org/api',
  },
] satisfies Rule[];
