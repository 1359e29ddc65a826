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
    advice: 'Revoke the token in the settings of UpCloud, create a new one and keep it out of the repository.',
    docs: 'https://developers.upcloud.com/',
  },
] satisfies Rule[];
