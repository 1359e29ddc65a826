import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'elastic/cloud-api-key',
    title: 'Elastic Cloud API key',
    shape: 'token',
    forms: [
      ['essu_', run('base64url', 60, 200)],
      ['essu_', run('base64url', 60, 200), '='],
      ['essu_', run('base64url', 60, 200), '=='],
    ],
    severity: 'high',
    advice: 'Delete the key at https://cloud.elastic.co/account/keys and create a new one.',
    docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
] satisfies Rule[];
