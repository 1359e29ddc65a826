import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'qoder/personal-access-token',
    title: 'Qoder personal access token',
    shape: 'token',
    forms: [['pt-', run('base64url', 24, 200)]],
    words: ['qoder'],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the token at https://qoder.com/account/integrations.',
    docs: 'https://docs.qoder.com/cli/using-cli',
  },
] satisfies Rule[];
