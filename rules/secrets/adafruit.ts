import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Regenerate the key at https://io.adafruit.com under My Key.';

export default [
  {
    id: 'adafruit/api-key',
    title: 'Adafruit API key',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['adafruit'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://io.adafruit.com/api/docs',
  },
  {
    id: 'adafruit/io-key',
    title: 'Adafruit IO key',
    shape: 'token',
    forms: [['aio_', run('base62', 28)]],
    severity: 'medium',
    entropy: 3,
    advice,
    docs: 'https://io.adafruit.com/api/docs',
  },
] satisfies Rule[];
