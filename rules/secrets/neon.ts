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
    advice: 'Revoke the key in the settings of Neon, create a new one and keep it out of the repository.',
    docs: 'https://neon.com/docs/manage/api-keys',
  },
] satisfies Rule[];
