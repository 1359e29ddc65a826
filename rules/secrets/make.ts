import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'make/webhook',
    title: 'Make (Integromat) webhook',
    shape: 'pattern',
    pattern: /\bhook\.(?:[a-z]{2}\d\.)?(?:make|integromat)\.com\/(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
    literals: ['.make.com/', '.integromat.com/'],
    severity: 'medium',
    entropy: 3.2,
    accept: 'not-example',
    advice: 'Replace the webhook of the scenario: whoever has its address starts it.',
    docs: 'https://help.make.com/webhooks',
  },
] satisfies Rule[];
