import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dynatrace/api-token',
    title: 'Dynatrace API token',
    shape: 'token',
    forms: [['dt0', run('lower', 1), run('digit', 2), '.', run('base36-upper', 24), '.', run('base36-upper', 64)]],
    severity: 'high',
    advice: 'Delete the token under Access tokens of the environment.',
    docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
  {
    id: 'dynatrace/platform-token',
    title: 'Dynatrace platform token or OAuth client secret',
    shape: 'token',
    forms: [[['dt0s01', 'dt0s02', 'dt0s03', 'dt0s16'], '.', run('base36-upper', 8), '.', run('base36-upper', 64)]],
    severity: 'high',
    advice: 'Delete the platform token, or the OAuth client, at https://myaccount.dynatrace.com under Identity & access management.',
    docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients',
  },
] satisfies Rule[];
