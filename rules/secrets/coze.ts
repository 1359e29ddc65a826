import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coze/access-token',
    title: 'Coze personal access token',
    shape: 'token',
    forms: [['pat_', run('base62', 64)]],
    severity: 'high',
    entropy: 4,
    advice: 'Delete the token at https://www.coze.cn/open/oauth/pats (https://www.coze.com/open/oauth/pats).',
    docs: 'https://www.coze.com/docs',
  },
  {
    id: 'coze/service-access-token',
    title: 'Coze service access token',
    shape: 'token',
    forms: [['sat_', run('base62', 64)]],
    severity: 'high',
    entropy: 4,
    advice: 'Delete the token in the developer settings of Coze.',
    docs: 'https://www.coze.com/docs',
  },
] satisfies Rule[];
