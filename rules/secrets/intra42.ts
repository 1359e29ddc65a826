import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'intra42/client-secret',
    title: '42 client secret',
    shape: 'token',
    forms: [['s-s4t2', ['af', 'ud'], '-', run('hex-lower', 64)]],
    severity: 'medium',
    advice: 'Regenerate the secret of the application at https://profile.intra.42.fr/oauth/applications.',
    docs: 'https://api.intra.42.fr/apidoc',
  },
] satisfies Rule[];
