import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'onelogin/oauth-client-secret',
    title: 'OneLogin OAuth client secret or client ID',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['onelogin'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the OneLogin account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  },
] satisfies Rule[];
