import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitfinex/api-key',
    title: 'Bitfinex API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['bitfinex'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Bitfinex, create a new one and keep it out of the repository.',
    docs: 'https://bitfinex.com',
  },
  {
    id: 'bitfinex/api-secret',
    title: 'Bitfinex API secret',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['bitfinex'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Bitfinex, create a new one and keep it out of the repository.',
    docs: 'https://bitfinex.com',
  },
] satisfies Rule[];
