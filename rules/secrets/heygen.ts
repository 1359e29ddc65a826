import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'heygen/api-key',
    title: 'HeyGen API key',
    shape: 'token',
    forms: [['sk_V2_hgu_', run('word', 30, 80)]],
    severity: 'high',
    partial: true,
    advice: 'Reset the token under Settings > API at https://app.heygen.com.',
    docs: 'https://docs.heygen.com/docs/quick-start',
  },
] satisfies Rule[];
