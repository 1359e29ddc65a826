import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fireworks-ai/api-key',
    title: 'Fireworks AI API key',
    shape: 'token',
    forms: [['fw_', run('base62', 22, 26)]],
    words: ['fireworks'],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key under API keys in the Fireworks account.',
    docs: 'https://docs.fireworks.ai/getting-started/quickstart',
  },
] satisfies Rule[];
