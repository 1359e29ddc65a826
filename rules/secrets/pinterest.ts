import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pinterest/access-token',
    title: 'Pinterest access token',
    shape: 'token',
    forms: [['pina_', run('base64url', 20, 200)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://developers.pinterest.com/apps/ and create a new one.',
    docs: 'https://developers.pinterest.com/docs/',
  },
] satisfies Rule[];
