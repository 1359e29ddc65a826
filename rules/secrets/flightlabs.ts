import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the FlightLabs account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'flightlabs/api-key',
    title: 'FlightLabs API key',
    shape: 'token',
    forms: [['ey', run('base62', 34), '.ey', run('0-9A-Za-z_.-', 300, 350)]],
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
    forms: [['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.ey', run('base64url', 1, 200), '.', run('base64url', 86)]],
    words: ['flightlabs'],
    severity: 'high',
    accept: 'random',
    advice,
    docs: 'https://app.goflightlabs.com/doc/api',
  },
] satisfies Rule[];
