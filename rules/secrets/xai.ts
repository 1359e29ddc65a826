import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'xai/api-key',
    title: 'xAI API key',
    shape: 'token',
    forms: [['xai-', run('base64url', 70, 120)]],
    lengths: [84],
    severity: 'high',
    advice: 'Delete the key at https://console.x.ai.',
    docs: 'https://docs.x.ai/docs/overview',
  },
] satisfies Rule[];
