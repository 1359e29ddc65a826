import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://developer.accuweather.com/user/me/apps and create a new one.';

export default [
  {
    id: 'accuweather/api-key',
    title: 'Accuweather API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z%', 35)],
    words: ['accuweather'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://accuweather.com',
  },
  {
    id: 'accuweather/v2-api-key',
    title: 'Accuweather v2 API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['accuweather'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://accuweather.com',
  },
] satisfies Rule[];
