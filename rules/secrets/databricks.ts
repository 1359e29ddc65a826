import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'databricks/personal-access-token',
    title: 'Databricks personal access token',
    shape: 'token',
    forms: [
      ['dapi', run('hex-lower', 32)],
      ['dapi', run('hex-lower', 32), '-', run('digit', 1, 2)],
    ],
    severity: 'critical',
    entropy: 3,
    advice: 'Revoke it under Settings > Developer > Access tokens of the workspace, or with databricks tokens delete.',
    docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  },
  {
    id: 'databricks/oauth-secret',
    title: 'Databricks OAuth secret',
    shape: 'token',
    forms: [['dose', run('hex-lower', 32)]],
    severity: 'critical',
    entropy: 3,
    advice: 'Delete the OAuth secret of the service principal.',
    docs: 'https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html',
  },
] satisfies Rule[];
