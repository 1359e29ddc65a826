import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'logentries/input',
    title: 'Logentries (InsightOps) input with its token',
    shape: 'pattern',
    pattern: /webhook\.logentries\.com\/noformat\/logs\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    literals: ['webhook.logentries.com/'],
    severity: 'low',
    entropy: 2.8,
    advice: 'Replace the token of the log: whoever has it writes into it.',
    docs: 'https://docs.rapid7.com/insightops/webhook/',
  },
] satisfies Rule[];
