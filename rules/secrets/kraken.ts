import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://pro.kraken.com/app/settings/api and check the account for withdrawals.';

export default [
  {
    id: 'kraken/access-token',
    title: 'Kraken access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=+/-', 80, 90), run('base64-padded', 86, 88)],
    words: ['kraken'],
    within: 32,
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.kraken.com/api/',
  },
  {
    id: 'kraken/api-key',
    title: 'Kraken API key',
    shape: 'context',
    bodies: [run('base64-padded', 56)],
    words: ['kraken'],
    within: 32,
    severity: 'high',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.kraken.com/api/',
  },
] satisfies Rule[];
