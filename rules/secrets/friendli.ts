import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'friendli/personal-access-token',
    title: 'Friendli personal access token',
    shape: 'token',
    forms: [['flp_', run('base62', 36, 60)]],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the token under Personal settings > Tokens at https://friendli.ai/suite.',
    docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  },
] satisfies Rule[];
