import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tavily/api-key',
    title: 'Tavily API key',
    shape: 'token',
    forms: [
      ['tvly-', run('base62', 32)],
      ['tvly-', ['dev', 'prod'], '-', run('base62', 32)],
      ['tvly-', ['dev', 'prod'], '-', run('base64url', 32, 80)],
    ],
    severity: 'high',
    advice: 'Delete the key at https://app.tavily.com and create a new one.',
    docs: 'https://docs.tavily.com/',
  },
] satisfies Rule[];
