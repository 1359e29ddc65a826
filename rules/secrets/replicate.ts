import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'replicate/api-token',
    title: 'Replicate API token',
    shape: 'token',
    forms: [['r8_', run('base62', 37)]],
    severity: 'high',
    advice: 'Delete the token at https://replicate.com/account/api-tokens.',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
  },
] satisfies Rule[];
