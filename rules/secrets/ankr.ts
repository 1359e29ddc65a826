import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ankr/endpoint',
    title: 'Ankr endpoint with its token',
    shape: 'pattern',
    pattern: /rpc\.ankr\.com\/(?:[\w-]{2,30}\/){1,3}(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
    literals: ['rpc.ankr.com/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the endpoint token at https://www.ankr.com/rpc/ and create a new project.',
    docs: 'https://www.ankr.com/docs/rpc-service/',
  },
] satisfies Rule[];
