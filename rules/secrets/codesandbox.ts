import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codesandbox/api-key',
    title: 'CodeSandbox API key',
    shape: 'token',
    forms: [['csb_v1_', run('base64url', 43)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://codesandbox.io/t/api.',
    docs: 'https://codesandbox.io/docs/sdk',
  },
] satisfies Rule[];
