import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of OpenWeather, create a new one and keep it out of the repository.';

export default [
  {
    id: 'openweather/api-key',
    title: 'OpenWeather API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['openweather', 'openweathermap', 'owm', 'pyowm'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://openweathermap.org',
  },
  {
    id: 'openweather/map-api-key',
    title: 'OpenWeather map API key',
    shape: 'token',
    forms: [['APPID=', run('base62', 32)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://openweathermap.org',
  },
] satisfies Rule[];
