import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it under Settings > Access tokens.';

export default [
  {
    id: 'sourcegraph/access-token',
    title: 'Sourcegraph access token',
    shape: 'token',
    forms: [
      ['sgp_', run('hex', 16), '_', run('hex', 40)],
      ['sgp_local_', run('hex', 40)],
      ['sgp_', run('hex', 40)],
      ['sgp_', run('hex', 16), '_local_', run('hex', 40)],
      ['sgp_sgp_', run('hex', 40)],
    ],
    severity: 'high',
    advice,
    docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  },
  {
    id: 'sourcegraph/access-token-legacy',
    title: 'Sourcegraph access token, older form',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['sourcegraph', 'src_access_token'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token in the Sourcegraph settings.',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  },
  {
    id: 'sourcegraph/cody-api-key',
    title: 'Sourcegraph Cody key',
    shape: 'token',
    forms: [['slk_', run('hex-lower', 64)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://sourcegraph.com/docs/api/graphql',
  },
] satisfies Rule[];
