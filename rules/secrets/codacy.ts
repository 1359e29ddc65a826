import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codacy/api-key',
    title: 'Codacy API key',
    shape: 'context',
    bodies: [run('base62', 20, 24)],
    words: ['codacy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.codacy.com/account/access-management and create a new one.',
    docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
] satisfies Rule[];
