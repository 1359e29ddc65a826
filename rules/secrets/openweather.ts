import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://home.openweathermap.org/api_keys.';

export default [
  {
    id: 'openweather/api-key',
    title: 'OpenWeather API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['openweather', 'openweathermap', 'owm', 'pyowm'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://openweathermap.org/appid',
  },
  {
    id: 'openweather/map-api-key',
    title: 'OpenWeather API key in a URL',
    shape: 'token',
    forms: [['APPID=', run('base62', 32)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://openweathermap.org/appid',
  },
] satisfies Rule[];
