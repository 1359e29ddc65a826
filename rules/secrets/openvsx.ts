import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openvsx/access-token',
    title: 'Open VSX access token',
    shape: 'token',
    forms: [
      [['ovsxp_', 'ovsxat_'], run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)],
    ],
    severity: 'critical',
    partial: true,
    advice: 'Delete the token at https://open-vsx.org/user-settings/tokens and look through the versions published since.',
    docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  },
] satisfies Rule[];
