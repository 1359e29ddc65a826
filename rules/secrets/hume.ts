import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hume/api-key',
    title: 'Hume API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['hume', 'hume_api_key', 'hume_secret_key'],
    within: 24,
    severity: 'high',
    entropy: 3.8,
    accept: 'random',
    advice: 'Delete the key in the account settings of Hume and create a new one.',
    docs: 'https://dev.hume.ai/docs/introduction/api-key',
  },
] satisfies Rule[];
