import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'bird/access-key',
    title: 'Access key of Bird (MessageBird)',
    shape: 'pattern',
    // The scheme of the Authorization header is the vendor's own.
    pattern: /\bAccessKey[ \t]{1,4}(?<secret>(?:live_|test_)?[0-9A-Za-z]{25})(?![0-9A-Za-z])/,
    literals: ['AccessKey '],
    reach: [1, 48],
    severity: 'high',
    partial: true,
    accept: 'random',
    advice: 'Delete the key under Developers > API access of the dashboard; until then messages are sent at your cost.',
    docs: 'https://docs.bird.com/connectivity-platform/getting-started/creating-access-keys',
  },
] satisfies Rule[];
