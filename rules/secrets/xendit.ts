import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'xendit/secret-key',
    title: 'Xendit secret API key',
    shape: 'token',
    forms: [['xnd_', ['production', 'development'], '_', run('base62', 30, 120)]],
    severity: 'critical',
    advice: 'Delete the key at https://dashboard.xendit.co/settings/developers#api-keys.',
    docs: 'https://docs.xendit.co/docs/api-keys',
  },
] satisfies Rule[];
