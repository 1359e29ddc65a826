import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lokalise/api-key',
    title: 'Lokalise API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['lokalise'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.lokalise.com/profile and create a new one.',
    docs: 'https://lokalise.com',
  },
] satisfies Rule[];
