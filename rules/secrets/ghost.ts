import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ghost/admin-api-key',
    title: 'Ghost Admin API key',
    shape: 'pattern',
    // The id of the key and the 32 bytes that sign.
    pattern: /\bghost[^\r\n]{0,60}?(?<![0-9a-z])(?<secret>[0-9a-f]{24}:[0-9a-f]{64})(?![0-9A-Za-z])/i,
    literals: ['ghost'],
    reach: [2, 170],
    severity: 'high',
    partial: true,
    advice: 'Regenerate the Admin API key of that custom integration: it writes posts and members.',
    docs: 'https://docs.ghost.org/admin-api/#token-authentication',
  },
] satisfies Rule[];
