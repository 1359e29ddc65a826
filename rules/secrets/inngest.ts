import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'inngest/signing-key',
    title: 'Inngest signing key',
    shape: 'token',
    forms: [['signkey-', ['prod', 'test', 'branch'], '-', run('hex-lower', 32, 64)]],
    severity: 'high',
    advice: 'Rotate the signing key at https://app.inngest.com under Manage > Signing key.',
    docs: 'https://www.inngest.com/docs/platform/signing-keys',
  },
] satisfies Rule[];
