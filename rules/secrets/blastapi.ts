import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'blastapi/endpoint',
    title: 'Blast API endpoint with its project id',
    shape: 'pattern',
    pattern: /\.blastapi\.io\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    literals: ['.blastapi.io/'],
    severity: 'medium',
    entropy: 2.8,
    advice: 'Delete the project at https://blastapi.io and create a new one: its id is the key.',
    docs: 'https://docs.blastapi.io/',
  },
] satisfies Rule[];
