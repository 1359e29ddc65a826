import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key under API keys of the Robinhood Crypto account and look through its orders and withdrawals.';

export default [
  {
    id: 'robinhoodcrypto/priv-key',
    title: 'Robinhood Crypto priv key base64',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/=', 12, 202), run('0-9A-Za-z+/=', 12, 201)],
    words: ['robinhood', 'rh-api-', 'robinhood_crypto'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://robinhood.com',
  },
  {
    id: 'robinhoodcrypto/api-key',
    title: 'Robinhood Crypto API key',
    shape: 'token',
    forms: [['rh-api-', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)]],
    severity: 'high',
    advice,
    docs: 'https://robinhood.com',
  },
] satisfies Rule[];
