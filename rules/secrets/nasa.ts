import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nasa/api-key',
    title: 'NASA API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['nasa', 'nasa_api_key', 'api.nasa.gov'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://api.nasa.gov and create a new one.',
    docs: 'https://api.nasa.gov',
  },
] satisfies Rule[];
