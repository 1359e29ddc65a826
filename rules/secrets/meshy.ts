import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meshy/api-key',
    title: 'Meshy API key',
    shape: 'token',
    forms: [['msy_', run('base62', 36, 48)]],
    severity: 'medium',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key at https://www.meshy.ai/settings/api.',
    docs: 'https://docs.meshy.ai/en/api/authentication',
  },
] satisfies Rule[];
