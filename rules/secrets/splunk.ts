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
] satisfies Rule[];
