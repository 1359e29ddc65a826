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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SolarWinds, create a new one and keep it out of the repository.',
    docs: 'https://documentation.solarwinds.com/',
  },
] satisfies Rule[];
