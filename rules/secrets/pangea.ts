import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pangea/token',
    title: 'Pangea service token',
    shape: 'token',
    forms: [['pts_', run('base32-lower', 32)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Rotate or revoke the token under Tokens of the project at https://console.pangea.cloud.',
    docs: 'https://pangea.cloud/docs/admin-guide/tokens',
  },
] satisfies Rule[];
