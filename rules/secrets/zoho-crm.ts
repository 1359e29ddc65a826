import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zoho-crm/api-access-token',
    title: 'Zoho API token',
    shape: 'token',
    forms: [['1000.', run('hex-lower', 32), '.', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Zoho, create a new one and keep it out of the repository.',
    docs: 'https://www.zoho.com/crm/developer/docs/api/v7/access-refresh.html',
  },
] satisfies Rule[];
