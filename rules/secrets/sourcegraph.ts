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
  {
    id: 'sourcegraph/gateway-token',
    title: 'Sourcegraph gateway or subscription token',
    shape: 'token',
    forms: [[['sgd_', 'sgs_'], run('hex-lower', 64)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the token it was derived from under Settings > Access tokens, or ask Sourcegraph for a new licence.',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  },
] satisfies Rule[];
