import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apify/api-token',
    title: 'Apify API token',
    shape: 'token',
    forms: [['apify_api_', run('base62', 34, 38)]],
    lengths: [46],
    severity: 'high',
    check: 'apify-crc32',
    advice: 'Delete the token at https://console.apify.com/settings/integrations.',
    docs: 'https://docs.apify.com/platform/integrations/api',
  },
] satisfies Rule[];
