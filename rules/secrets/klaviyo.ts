import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key under Settings > API keys at https://www.klaviyo.com.';

export default [
  {
    id: 'klaviyo/api-key-unmarked',
    title: 'Klaviyo private API key, any letters',
    shape: 'token',
    forms: [['pk_', run('base62', 34)]],
    words: ['klaviyo'],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
  {
    id: 'klaviyo/api-key',
    title: 'Klaviyo private API key',
    shape: 'token',
    forms: [
      ['pk_', run('hex-lower', 34)],
      ['pk_', run('base62', 6), '_', run('hex-lower', 34)],
    ],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
] satisfies Rule[];
