import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Deactivate the key at https://www.maxmind.com/en/accounts/current/license-key.';

export default [
  {
    id: 'maxmind/license-key',
    title: 'MaxMind license key',
    shape: 'token',
    forms: [[run('base62', 6), '_', run('base62', 29, 64), '_mmk']],
    // Forty characters, "may be increased in the future".
    lengths: [40],
    severity: 'medium',
    advice,
    docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  },
  {
    id: 'maxmind/license-api-key',
    title: 'MaxMind license key, older form',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['maxmind', 'geoip'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice,
    docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  },
] satisfies Rule[];
