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
  {
    id: 'exchangerate-api/address',
    title: 'ExchangeRate-API address with its key',
    shape: 'pattern',
    pattern: /exchangerate-api\.com\/v[0-9]\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/,
    literals: ['exchangerate-api.com/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Have the key replaced in the dashboard of ExchangeRate-API: others use up your quota.',
    docs: 'https://www.exchangerate-api.com/docs/standard-requests',
  },
] satisfies Rule[];
