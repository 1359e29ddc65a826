import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exchangerate-api/key',
    title: 'ExchangeRate-API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['exchangerate', 'exchangerateapi', 'exchangerate-api', 'exchange_rate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ExchangeRate-API, create a new one and keep it out of the repository.',
    docs: 'https://exchangerate-api.com',
  },
] satisfies Rule[];
