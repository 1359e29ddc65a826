import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'pocket-network/endpoint',
    title: 'Pocket Network gateway with its id',
    shape: 'pattern',
    pattern: /gateway\.pokt\.network\/v1\/lb\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/,
    literals: ['gateway.pokt.network/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Remove the gateway at https://www.portal.grove.city and create a new one: others use up its relays.',
    docs: 'https://docs.grove.city/',
  },
] satisfies Rule[];
