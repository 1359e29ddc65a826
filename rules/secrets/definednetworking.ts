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
    advice: 'Revoke the token in the Defined Networking account and look for builds and changes that are not yours.',
    docs: 'https://docs.defined.net/',
  },
] satisfies Rule[];
