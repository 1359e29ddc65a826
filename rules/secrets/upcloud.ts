import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'upcloud/api-token',
    title: 'UpCloud API token',
    shape: 'token',
    forms: [['ucat_', run('base62', 24, 32)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the UpCloud console and look for resources and costs that are not yours.',
    docs: 'https://developers.upcloud.com/',
  },
] satisfies Rule[];
