import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of FlightLabs, create a new one and keep it out of the repository.';

export default [
  {
    id: 'flightlabs/api-key',
    title: 'FlightLabs API key',
    shape: 'token',
    forms: [['eyJ', run('base62', 33), '.eyJ', run('0-9A-Za-z_.-', 299, 349)]],
    words: ['flightlabs'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://app.goflightlabs.com/doc/api',
  },
  {
    id: 'flightlabs/api-key-2',
    title: 'FlightLabs API key',
    shape: 'token',
    forms: [['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ', run('base64url', 1, 199), '.', run('base64url', 86)]],
    words: ['flightlabs'],
    severity: 'high',
    accept: 'random',
    advice,
    docs: 'https://app.goflightlabs.com/doc/api',
  },
] satisfies Rule[];
