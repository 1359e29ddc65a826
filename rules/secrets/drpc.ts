import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'drpc/endpoint',
    title: 'dRPC endpoint with its key',
    shape: 'pattern',
    pattern: /\bdrpc\.org\/[\w\/-]{0,40}\?(?:[\w-]{1,20}=[\w-]{1,40}&(?:amp;)?){0,3}dkey=(?<secret>[0-9A-Za-z_-]{44})(?![0-9A-Za-z_-])/,
    literals: ['drpc.org/'],
    severity: 'medium',
    entropy: 3,
    accept: 'not-example',
    advice: 'Delete the key at https://drpc.org/dashboard and create a new one.',
    docs: 'https://drpc.org/docs',
  },
] satisfies Rule[];
