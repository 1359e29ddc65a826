import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'saladcloud/api-key',
    title: 'SaladCloud API key',
    shape: 'token',
    forms: [['salad_cloud_', run('base62', 1, 7), '_', run('base62', 7, 235)]],
    severity: 'high',
    check: 'salad-crc32',
    advice: 'Revoke the key in the SaladCloud console and look for resources and costs that are not yours.',
    docs: 'https://docs.salad.com/',
  },
] satisfies Rule[];
