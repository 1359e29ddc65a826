import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'daytona/api-key',
    title: 'Daytona API key',
    shape: 'token',
    forms: [['dtn_', run('hex-lower', 64)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.daytona.io/dashboard/keys.',
    docs: 'https://www.daytona.io/docs/en/api-keys/',
  },
] satisfies Rule[];
