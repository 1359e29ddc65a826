import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cohere/api-token',
    title: 'Cohere API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['cohere', 'co_api_key', 'cohere_api_key'],
    severity: 'medium',
    entropy: 3.5,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.cohere.com/api-keys.',
    docs: 'https://docs.cohere.com/reference/about',
  },
] satisfies Rule[];
