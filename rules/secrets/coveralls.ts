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
  {
    id: 'coveralls/repo-token',
    title: 'Coveralls repository token',
    shape: 'context',
    bodies: [run('base62', 33)],
    words: ['coveralls'],
    severity: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Regenerate the token in the settings of the repository on Coveralls, and give it to CI as a secret.',
    docs: 'https://docs.coveralls.io/',
  },
] satisfies Rule[];
