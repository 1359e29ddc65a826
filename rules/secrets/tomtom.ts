import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tomtom/api-key',
    title: 'TomTom API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tomtom'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of TomTom, create a new one and keep it out of the repository.',
    docs: 'https://tomtom.com',
  },
] satisfies Rule[];
