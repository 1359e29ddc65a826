import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'klaviyo/api-key-unmarked',
    title: 'Klaviyo private API key, any letters',
    shape: 'token',
    forms: [['pk_', run('base62', 34)]],
    words: ['klaviyo'],
    severity: 'high',
    entropy: 3.3,
    advice: 'Delete the key in the Klaviyo account settings.',
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
    advice: 'Revoke the key in the settings of Klaviyo, create a new one and keep it out of the repository.',
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
] satisfies Rule[];
