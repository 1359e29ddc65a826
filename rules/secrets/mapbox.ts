import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mapbox/secret-token',
    title: 'Mapbox secret token',
    shape: 'token',
    forms: [['sk.eyJ', run('base64url', 32, 240), '.', run('base64url', 20, 24)]],
    severity: 'high',
    check: 'mapbox-json',
    advice: 'Delete it at https://account.mapbox.com/access-tokens/.',
    docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format',
  },
  {
    id: 'mapbox/public-token',
    title: 'Mapbox public token',
    shape: 'token',
    forms: [['pk.eyJ', run('base64url', 32, 240), '.', run('base64url', 20, 24)]],
    severity: 'low',
    confidence: 'low',
    check: 'mapbox-json',
    advice: 'Public tokens may be seen; restrict it to your URLs.',
    docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format',
  },
  {
    id: 'mapbox/temporary-token',
    title: 'Mapbox temporary token',
    shape: 'token',
    forms: [['tk.eyJ', run('base64url', 32, 240), '.', run('base64url', 20, 24)]],
    severity: 'medium',
    check: 'mapbox-json',
    advice: 'It expires by itself within an hour.',
    docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format',
  },
] satisfies Rule[];
