import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'neon/api-key',
    title: 'Neon API key',
    shape: 'token',
    forms: [['napi_', run('base62', 64)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key at https://console.neon.tech/app/settings/api-keys and create a new one.',
    docs: 'https://neon.com/docs/manage/api-keys',
  },
] satisfies Rule[];
