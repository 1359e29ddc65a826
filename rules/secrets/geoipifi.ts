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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the GeoIPify account: until then others use up your quota, or run up your bill.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
