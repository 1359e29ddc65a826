import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'plaid/access-token',
    title: 'Plaid access token',
    shape: 'token',
    forms: [['access-', ['sandbox', 'development', 'production'], '-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'high',
    advice: 'Invalidate it with /item/access_token/invalidate.',
    docs: 'https://plaid.com/docs/api/items/',
  },
  {
    id: 'plaid/secret-key',
    title: 'Plaid secret key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['plaid'],
    within: 32,
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Rotate the secret at https://dashboard.plaid.com/developers/keys.',
    docs: 'https://plaid.com/docs/api/',
  },
  {
    id: 'plaid/asset-report-token',
    title: 'Plaid asset report token',
    shape: 'token',
    forms: [['asset-report-', ['sandbox', 'development', 'production'], '-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'medium',
    advice: 'Remove the report with /asset_report/remove: with the client secret it shows accounts and transactions.',
    docs: 'https://plaid.com/docs/quickstart/glossary/',
  },
] satisfies Rule[];
