import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'amadeus/api-key',
    title: 'Amadeus API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['amadeus'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://developers.amadeus.com/my-apps and create a new one.',
    docs: 'https://amadeus.com',
  },
  {
    id: 'amadeus/secret',
    title: 'Amadeus secret',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['amadeus'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the secret at https://developers.amadeus.com/my-apps and create a new one.',
    docs: 'https://amadeus.com',
  },
] satisfies Rule[];
