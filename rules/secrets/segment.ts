import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it under Settings > Access management > Tokens at https://app.segment.com.';

export default [
  {
    id: 'segment/public-api-token',
    title: 'Segment public API token',
    shape: 'token',
    forms: [['sgp_', run('base62', 64)]],
    severity: 'high',
    advice,
    docs: 'https://segment.com/docs/api/public-api/',
  },
  {
    id: 'segment/api-key',
    title: 'Segment API key',
    shape: 'pattern',
    pattern: /(?:segment)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z_-]{43}\.[0-9A-Za-z_-]{43})(?![0-9A-Za-z])/i,
    literals: ['segment'],
    reach: [8, 207],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://segment.com/docs/api/public-api/',
  },
] satisfies Rule[];
