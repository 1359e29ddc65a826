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
    advice: 'Revoke the token under My account settings: it signs in as its owner.',
    docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  },
] satisfies Rule[];
