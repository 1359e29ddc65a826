import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'matrix/access-token',
    title: 'Matrix access token',
    shape: 'token',
    forms: [
      [['syt_', 'syr_'], run('0-9A-Za-z+/=', 2, 80), '_', run('letter', 20), '_', run('base62', 6)],
      [['mat_', 'mar_', 'mct_', 'mcr_'], run('base62', 30), '_', run('base62', 6)],
    ],
    severity: 'high',
    partial: true,
    advice: 'Sign the session out in the client\'s settings, or with POST /_matrix/client/v3/logout.',
    docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  },
] satisfies Rule[];
