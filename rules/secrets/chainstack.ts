import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'chainstack/endpoint',
    title: 'Chainstack node with its key',
    shape: 'pattern',
    pattern: /\.(?:core\.chainstack\.com|p2pify\.com)\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    literals: ['.core.chainstack.com/', '.p2pify.com/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the node at https://console.chainstack.com and deploy a new one: its address holds the key.',
    docs: 'https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios',
  },
] satisfies Rule[];
