import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geoipifi/api-key',
    title: 'GeoIPify API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['geoipifi', 'ipifi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of GeoIPify, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
