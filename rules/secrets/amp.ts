import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'amp/access-token',
    title: 'Amp access token',
    shape: 'token',
    forms: [['sgamp_user_', run('base36-upper', 26), '_', run('hex-lower', 64)]],
    severity: 'high',
    partial: true,
    advice: 'Reset the token at https://ampcode.com/settings.',
    docs: 'https://ampcode.com/manual',
  },
] satisfies Rule[];
