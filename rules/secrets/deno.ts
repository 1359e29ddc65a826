import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deno/account-token',
    title: 'Deno account token',
    shape: 'token',
    forms: [['ddp_', run('base62', 36)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://dash.deno.com/account and create a new one.',
    docs: 'https://docs.deno.com/deploy/',
  },
  {
    id: 'deno/deploy-api-key',
    title: 'Deno deploy API key',
    shape: 'token',
    forms: [['ddw_', run('base62', 36)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key at https://dash.deno.com/account and create a new one.',
    docs: 'https://docs.deno.com/deploy/',
  },
  {
    id: 'deno/organization-token',
    title: 'Deno Deploy organization token',
    shape: 'token',
    forms: [['ddo_', run('base62', 36)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the token under Access tokens in the settings of the organization at https://dash.deno.com.',
    docs: 'https://docs.deno.com/deploy/',
  },
] satisfies Rule[];
