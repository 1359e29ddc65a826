import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'travis-ci/access-token',
    title: 'Travis CI access token',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['travis', 'travisci', 'travis-ci', 'travis_token', 'travis_api'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Travis CI, create a new one and keep it out of the repository.',
    docs: 'https://docs.travis-ci.com/user/developer/',
  },
] satisfies Rule[];
