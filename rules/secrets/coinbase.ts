import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://portal.cdp.coinbase.com/access/api and check the account for transfers.';

export default [
  {
    id: 'coinbase/access-token',
    title: 'Coinbase access token',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['coinbase'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.cdp.coinbase.com/',
  },
  {
    id: 'coinbase/api-key',
    title: 'Coinbase API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['coinbase'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.cdp.coinbase.com/exchange/rest-api/authentication',
  },
] satisfies Rule[];
