import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'canva/client-secret',
    title: 'Canva client secret',
    shape: 'token',
    forms: [['cnvca', run('base64url', 51)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the secret in the settings of Canva, create a new one and keep it out of the repository.',
    docs: 'https://www.canva.dev/docs/connect/',
  },
] satisfies Rule[];
