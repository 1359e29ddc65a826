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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the TomTom account: until then others use up your quota, or run up your bill.',
    docs: 'https://tomtom.com',
  },
] satisfies Rule[];
