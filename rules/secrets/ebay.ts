import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ebay/client-secret',
    title: 'eBay client secret',
    shape: 'token',
    forms: [[['PRD-', 'SBX-'], run('hex', 8, 12), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4, 12)]],
    caseless: true,
    severity: 'high',
    entropy: 3,
    advice: 'Reset the secret at https://developer.ebay.com/my/keys and create a new one.',
    docs: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
  },
] satisfies Rule[];
