import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'victorops/integration',
    title: 'VictorOps (Splunk On-Call) alert address with its key',
    shape: 'pattern',
    pattern: /alert\.victorops\.com\/integrations\/generic\/[0-9]{8}\/alert\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    literals: ['alert.victorops.com/'],
    severity: 'medium',
    entropy: 2.8,
    advice: 'Replace the key of the integration under Integrations > REST Endpoint: whoever has it wakes your team.',
    docs: 'https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/',
  },
] satisfies Rule[];
