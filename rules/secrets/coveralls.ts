import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coveralls/personal-api-token',
    title: 'Coveralls personal API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 37)],
    words: ['coveralls'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Regenerate the token at https://coveralls.io/account.',
    docs: 'https://docs.coveralls.io/',
  },
] satisfies Rule[];
