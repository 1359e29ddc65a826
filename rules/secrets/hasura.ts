import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hasura/api-key',
    title: 'Hasura API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['hasura'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Change HASURA_GRAPHQL_ADMIN_SECRET of the server and restart it: it opens every table.',
    docs: 'https://hasura.io/docs/',
  },
] satisfies Rule[];
