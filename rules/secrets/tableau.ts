import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tableau/personal-access-token',
    title: 'Tableau personal access token',
    shape: 'token',
    forms: [[run('base64', 22), '==:', run('base62', 32)]],
    severity: 'high',
    entropy: 4,
    advice: 'Revoke the token in the settings of Tableau, create a new one and keep it out of the repository.',
    docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  },
] satisfies Rule[];
