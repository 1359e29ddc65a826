import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codebuddy/api-key',
    title: 'Tencent CodeBuddy API key',
    shape: 'token',
    forms: [['ck_', run('base36-lower', 10, 16), '.', run('base64url', 30, 90)]],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key in the profile at https://www.codebuddy.ai (China: https://copilot.tencent.com).',
    docs: 'https://www.codebuddy.ai/docs/cli/iam',
  },
] satisfies Rule[];
