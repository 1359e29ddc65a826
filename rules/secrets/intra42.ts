import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'intra42/client-secret',
    title: '42 client secret',
    shape: 'token',
    forms: [['s-s4t2', ['af', 'ud'], '-', run('hex-lower', 64)]],
    severity: 'medium',
    advice: 'Revoke the secret in the settings of 42, create a new one and keep it out of the repository.',
    docs: 'https://api.intra.42.fr/apidoc',
  },
] satisfies Rule[];
