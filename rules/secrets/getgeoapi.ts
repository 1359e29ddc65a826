import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getgeoapi/key',
    title: 'GeoAPI key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['getgeoapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the GeoAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://getgeoapi.com',
  },
] satisfies Rule[];
