import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'perplexity/api-key',
    title: 'Perplexity API key',
    shape: 'token',
    forms: [['pplx-', run('base62', 48)]],
    severity: 'high',
    advice: 'Delete the key under API keys in the Perplexity settings.',
    docs: 'https://docs.perplexity.ai/getting-started/quickstart',
  },
] satisfies Rule[];
