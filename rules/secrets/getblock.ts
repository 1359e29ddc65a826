import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'getblock/endpoint',
    title: 'GetBlock endpoint with its access token',
    shape: 'pattern',
    pattern: /\bgo\.getblock\.(?:io|us|asia)\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    literals: ['go.getblock.'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the endpoint at https://account.getblock.io and create a new one.',
    docs: 'https://docs.getblock.io/getting-started/authentication-with-access-tokens',
  },
] satisfies Rule[];
