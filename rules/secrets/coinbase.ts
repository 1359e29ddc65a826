import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coinbase/access-token',
    title: 'Coinbase access token',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['coinbase'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Coinbase, create a new one and keep it out of the repository.',
    docs: 'https://docs.cdp.coinbase.com/',
  },
  {
    id: 'coinbase/api-key',
    title: 'Coinbase API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['coinbase'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Coinbase, create a new one and keep it out of the repository.',
    docs: 'https://docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication',
  },
] satisfies Rule[];
