import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'buildkite/user-access-token',
    title: 'Buildkite API access token',
    shape: 'token',
    forms: [
      ['bkua_', run('base36-lower', 40)],
      ['bkua_', run('base36-lower', 53)],
    ],
    severity: 'critical',
    advice: 'Revoke it at https://buildkite.com/user/api-access-tokens.',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
  {
    id: 'buildkite/api-key',
    title: 'Buildkite API key',
    shape: 'context',
    bodies: [run('base36-lower', 40)],
    words: ['buildkite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it at https://buildkite.com/user/api-access-tokens or, for an agent token, in the settings of the cluster.',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
  {
    id: 'buildkite/service-token',
    title: 'Buildkite service token',
    shape: 'token',
    forms: [
      ['bkaa_', run('base64url', 75)],
      ['bkaj_', run('base64url', 333)],
      ['bkar_', run('base64url', 73)],
      ['bkct_', run('base64url', 73)],
      ['bkps_', run('base64url', 64)],
      ['bkpt_', run('base64url', 199)],
      ['bkpat_', run('base64url', 54)],
    ],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the agent, cluster or portal token in the organisation settings at https://buildkite.com.',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
] satisfies Rule[];
