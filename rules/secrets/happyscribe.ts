import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'happyscribe/api-key',
    title: 'Happy Scribe API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['happyscribe'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Happy Scribe, create a new one and keep it out of the repository.',
    docs: 'https://happyscribe.com',
  },
] satisfies Rule[];
