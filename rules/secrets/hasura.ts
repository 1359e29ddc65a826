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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Hasura, create a new one and keep it out of the repository.',
    docs: 'https://hasura.io/docs/',
  },
] satisfies Rule[];
