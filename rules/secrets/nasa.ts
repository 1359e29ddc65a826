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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of NASA, create a new one and keep it out of the repository.',
    docs: 'https://api.nasa.gov',
  },
] satisfies Rule[];
