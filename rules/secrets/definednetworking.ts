import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'definednetworking/api-token',
    title: 'Defined Networking API token',
    shape: 'token',
    forms: [['dnkey-', run('0-9A-Za-z_=-', 26), '-', run('0-9A-Za-z_=-', 52)]],
    caseless: true,
    severity: 'high',
    advice: 'Revoke the token in the settings of Defined Networking, create a new one and keep it out of the repository.',
    docs: 'https://docs.defined.net/',
  },
] satisfies Rule[];
