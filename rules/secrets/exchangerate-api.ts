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
    advice: 'Reset the key in the ExchangeRate-API account: until then others use up your quota, or run up your bill.',
    docs: 'https://exchangerate-api.com',
  },
] satisfies Rule[];
