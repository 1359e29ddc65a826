import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openrouter/api-key',
    title: 'OpenRouter API key',
    shape: 'token',
    forms: [['sk-or-v1-', run('hex-lower', 64)]],
    severity: 'high',
    advice: 'Delete the key at https://openrouter.ai/settings/keys.',
    docs: 'https://openrouter.ai/docs/api-reference/authentication',
  },
] satisfies Rule[];
