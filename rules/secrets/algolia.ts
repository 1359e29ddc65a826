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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Algolia, create a new one and keep it out of the repository.',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
] satisfies Rule[];
