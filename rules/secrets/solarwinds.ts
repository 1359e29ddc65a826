import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'solarwinds/observability-api-key',
    title: 'SolarWinds observability API key',
    shape: 'context',
    bodies: [run('base64url', 71)],
    words: ['solarwinds'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SolarWinds console and look for resources and costs that are not yours.',
    docs: 'https://documentation.solarwinds.com/',
  },
] satisfies Rule[];
