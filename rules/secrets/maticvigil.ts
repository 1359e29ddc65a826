import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'maticvigil/endpoint',
    title: 'MaticVigil endpoint with its key',
    shape: 'pattern',
    pattern: /\.maticvigil\.com\/(?:ws\/)?v1\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,
    literals: ['.maticvigil.com/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'The service has ended; remove the key, and replace it wherever else it is used.',
    docs: 'https://maticvigil.com',
  },
] satisfies Rule[];
