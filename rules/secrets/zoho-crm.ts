import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zoho-crm/api-access-token',
    title: 'Zoho API token',
    shape: 'token',
    forms: [['1000.', run('hex-lower', 32), '.', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Revoke the token at https://api-console.zoho.com and create a new one.',
    docs: 'https://www.zoho.com/crm/developer/docs/api/v7/access-refresh.html',
  },
] satisfies Rule[];
