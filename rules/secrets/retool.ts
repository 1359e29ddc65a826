import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'retool/access-token',
    title: 'Retool API access token',
    shape: 'token',
    forms: [['retool_', run('base62', 20, 60)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the token under Settings > API.',
    docs: 'https://docs.retool.com/org-users/guides/retool-api',
  },
] satisfies Rule[];
