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
    advice: 'Revoke the key in the settings of Tavily, create a new one and keep it out of the repository.',
    docs: 'https://docs.tavily.com/',
  },
] satisfies Rule[];
