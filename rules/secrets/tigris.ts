import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tigris/secret-access-key',
    title: 'Tigris secret access key',
    shape: 'token',
    forms: [['tsec_', run('0-9A-Za-z_+-', 40, 90)]],
    severity: 'critical',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the access key at https://console.storage.dev under Access keys.',
    docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  },
] satisfies Rule[];
