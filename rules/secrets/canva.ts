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
    advice: 'Reset the secret at https://www.canva.com/developers/ and create a new one.',
    docs: 'https://www.canva.dev/docs/connect/',
  },
] satisfies Rule[];
