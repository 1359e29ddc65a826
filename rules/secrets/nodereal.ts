import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'nodereal/endpoint',
    title: 'NodeReal endpoint with its key',
    shape: 'pattern',
    pattern: /\.nodereal\.io\/v[0-9]\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    literals: ['.nodereal.io/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Reset the key of the app at https://dashboard.nodereal.io and look at its use.',
    docs: 'https://docs.nodereal.io/',
  },
] satisfies Rule[];
