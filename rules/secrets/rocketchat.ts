import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'rocketchat/webhook',
    title: 'Rocket.Chat webhook',
    shape: 'pattern',
    pattern: /\/hooks\/(?<secret>(?:[0-9a-f]{24}|[0-9A-Za-z]{17})\/[0-9A-Za-z]{40,72})(?![0-9A-Za-z])/,
    literals: ['/hooks/'],
    severity: 'medium',
    entropy: 3.5,
    advice: 'Reset the token of the integration in the workspace under Integrations: whoever has it writes into your channels.',
    docs: 'https://docs.rocket.chat/docs/integrations',
  },
] satisfies Rule[];
