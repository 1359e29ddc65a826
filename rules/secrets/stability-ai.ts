import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stability-ai/api-key',
    title: 'Stability AI API key',
    shape: 'token',
    forms: [['sk-', run('base62', 48)]],
    words: ['stability', 'stability_ai', 'stabilityai', 'dreamstudio'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key at https://platform.stability.ai/account/keys and create a new one.',
    docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
] satisfies Rule[];
