import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'segment/public-api-token',
    title: 'Segment public API token',
    shape: 'token',
    forms: [['sgp_', run('base62', 64)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Segment, create a new one and keep it out of the repository.',
    docs: 'https://segment.com/docs/api/public-api/',
  },
  {
    id: 'segment/api-key',
    title: 'Segment API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 87)],
    words: ['segment'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Segment, create a new one and keep it out of the repository.',
    docs: 'https://segment.com/docs/api/public-api/',
  },
] satisfies Rule[];
