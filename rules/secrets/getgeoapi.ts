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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of GeoAPI, create a new one and keep it out of the repository.',
    docs: 'https://getgeoapi.com',
  },
] satisfies Rule[];
