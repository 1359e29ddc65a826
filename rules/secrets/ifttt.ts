import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ifttt/webhook',
    title: 'IFTTT webhook with its key',
    shape: 'pattern',
    pattern: /\/trigger\/[^\s"\'`<>{}\/]{1,64}\/(?:json\/)?with\/key\/(?<secret>(?![A-Z_]{22})[0-9A-Za-z_-]{22}|[0-9A-Za-z_-]{43})(?![0-9A-Za-z_-])/,
    literals: ['/with/key/'],
    severity: 'medium',
    entropy: 3,
    accept: 'not-example',
    reach: [96, 64],
    advice: 'Edit the connection at https://ifttt.com/maker_webhooks/settings: a new key comes with it.',
    docs: 'https://ifttt.com/maker_webhooks',
  },
] satisfies Rule[];
