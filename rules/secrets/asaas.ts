import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the token in the Asaas dashboard and look through recent payments, refunds and payouts.';

export default [
  {
    id: 'asaas/api-token',
    title: 'Asaas API token',
    shape: 'token',
    forms: [['$aact_hmlg_', run('base64url', 20, 100)]],
    severity: 'high',
    advice,
    docs: 'https://docs.asaas.com/docs/authentication-2',
  },
  {
    id: 'asaas/api-token-aact-prod',
    title: 'Asaas API token',
    shape: 'token',
    forms: [['$aact_prod_', run('base64url', 20, 100)]],
    severity: 'high',
    advice,
    docs: 'https://docs.asaas.com/docs/authentication-2',
  },
] satisfies Rule[];
