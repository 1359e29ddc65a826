import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'splunk/observability-token',
    title: 'Splunk observability token',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['splunk', 'splunkobservabilitytoken', 'splunk_access_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Disable the token under Settings > Tokens, or under Data inputs > HTTP Event Collector.',
    docs: 'https://help.splunk.com/',
  },
  {
    id: 'splunk/collector-authorization',
    title: 'Splunk HTTP event collector token in a header',
    shape: 'pattern',
    pattern: /[Aa]uthorization["\']?\s{0,3}[:=,]\s{0,3}["\'`]?Splunk\s{1,3}(?<secret>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?![0-9A-Fa-f-])/,
    literals: ['Splunk '],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the token under Settings > Data inputs > HTTP Event Collector: whoever has it writes into your logs.',
    docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  },
] satisfies Rule[];
