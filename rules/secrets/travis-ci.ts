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
    advice: 'Regenerate it at https://app.travis-ci.com/account/preferences.',
    docs: 'https://docs.travis-ci.com/user/developer/',
  },
] satisfies Rule[];
