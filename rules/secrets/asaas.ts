import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Asaas, create a new one and keep it out of the repository.';

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
