import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'brave/search-api-key',
    title: 'Brave search API key',
    shape: 'token',
    forms: [['BSA', run('base64url', 24, 40)]],
    words: ['brave', 'brave_search', 'x-subscription-token', 'subscription'],
    severity: 'high',
    advice: 'Delete the key at https://api-dashboard.search.brave.com/app/keys and create a new one.',
    docs: 'https://api-dashboard.search.brave.com/app/documentation',
  },
] satisfies Rule[];
