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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the World Weather Online account: until then others use up your quota, or run up your bill.',
    docs: 'https://worldweatheronline.com',
  },
] satisfies Rule[];
