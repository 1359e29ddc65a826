import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'worldweather/api-key',
    title: 'World Weather Online API key',
    shape: 'context',
    bodies: [run('base62', 31)],
    words: ['worldweather'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of World Weather Online, create a new one and keep it out of the repository.',
    docs: 'https://worldweatheronline.com',
  },
] satisfies Rule[];
