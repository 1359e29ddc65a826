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
    advice: 'Revoke the key in the settings of Stability AI, create a new one and keep it out of the repository.',
    docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
] satisfies Rule[];
