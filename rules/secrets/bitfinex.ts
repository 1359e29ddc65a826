import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitfinex/api-key',
    title: 'Bitfinex API key or secret',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['bitfinex'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://setting.bitfinex.com/api and create a new one.',
    docs: 'https://bitfinex.com',
  },
] satisfies Rule[];
