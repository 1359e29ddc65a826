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
    advice: 'Revoke the token in the settings of Pinterest, create a new one and keep it out of the repository.',
    docs: 'https://developers.pinterest.com/docs/',
  },
] satisfies Rule[];
