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
] satisfies Rule[];
