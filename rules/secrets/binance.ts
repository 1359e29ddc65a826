import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'binance/client-arguments',
    title: 'Binance API secret in a call',
    shape: 'pattern',
    pattern: /\b(?:Client|Spot|UMFutures|CMFutures|AsyncClient\.create)\(\s{0,8}(?:api_?key\s?=\s?)?["\'][0-9A-Za-z]{64}["\'],\s{0,8}(?:api_?secret\s?=\s?)?["\'](?<secret>[0-9A-Za-z]{64})["\']/i,
    literals: ['client(', 'spot(', 'futures(', 'client.create('],
    severity: 'critical',
    entropy: 4,
    accept: 'not-example',
    reach: [16, 200],
    advice: 'Delete the key at https://www.binance.com/en/my/settings/api-management and look through orders and withdrawals.',
    docs: 'https://developers.binance.com/docs/',
  },
] satisfies Rule[];
