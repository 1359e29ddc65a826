import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'quicknode/api-key',
    title: 'QuickNode API key',
    shape: 'token',
    forms: [['QN_', run('hex-lower', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Archive the key at https://dashboard.quicknode.com/api-keys.',
    docs: 'https://www.quicknode.com/docs/admin-api/getting-started',
  },
] satisfies Rule[];
