import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zuplo/api-key',
    title: 'Zuplo API key',
    shape: 'token',
    forms: [['zpka_', run('hex-lower', 32), '_', run('hex-lower', 8)]],
    severity: 'high',
    check: 'zuplo-crc32',
    advice: 'Revoke the key in the Zuplo account and look for builds and changes that are not yours.',
    docs: 'https://zuplo.com/docs/articles/api-key-management',
  },
] satisfies Rule[];
