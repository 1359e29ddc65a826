import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mistral/api-key',
    title: 'Mistral API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mistral', 'mistralai', 'mistral_api_key'],
    severity: 'high',
    entropy: 3.5,
    accept: 'random',
    advice: 'Delete the key at https://console.mistral.ai/api-keys.',
    docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  },
] satisfies Rule[];
