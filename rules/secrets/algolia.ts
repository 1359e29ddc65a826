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
  {
    id: 'algolia/client-arguments',
    title: 'Algolia API key in a call',
    shape: 'pattern',
    pattern: /\balgoliasearch\(\s{0,8}["\'`][0-9A-Z]{10}["\'`],\s{0,8}["\'`](?<secret>[0-9a-f]{32})["\'`]/,
    literals: ['algoliasearch('],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    confidence: 'low',
    advice: 'Look at https://dashboard.algolia.com/account/api-keys what the key may do: search-only keys may stay public, admin keys must be rotated.',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
] satisfies Rule[];
