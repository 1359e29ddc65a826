import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'algolia/api-key',
    title: 'Algolia API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['algolia', 'docsearch'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.algolia.com/account/api-keys; search-only keys may stay public, admin keys must be rotated.',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
] satisfies Rule[];
