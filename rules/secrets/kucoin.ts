import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://www.kucoin.com/account/api and check the account for withdrawals.';

export default [
  {
    id: 'kucoin/access-token',
    title: 'KuCoin access token',
    shape: 'context',
    bodies: [run('hex', 24)],
    words: ['kucoin'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://www.kucoin.com/docs/',
  },
  {
    id: 'kucoin/passphrase-api-key',
    title: 'KuCoin passphrase API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 12, 32)],
    words: ['kucoin'],
    severity: 'high',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice,
    docs: 'https://www.kucoin.com/docs/',
  },
  {
    id: 'kucoin/secret-key',
    title: 'KuCoin secret key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['kucoin'],
    severity: 'high',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://www.kucoin.com/docs/',
  },
] satisfies Rule[];
