import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Rotate the credentials of the app in the Shopify admin.';

export default [
  {
    id: 'shopify/admin-access-token',
    title: 'Shopify admin API access token',
    shape: 'token',
    forms: [['shpat_', run('base62', 30, 64)]],
    check: 'hex-tail',
    severity: 'high',
    advice,
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  },
  {
    id: 'shopify/custom-app-token',
    title: 'Shopify custom app access token',
    shape: 'token',
    forms: [['shpca_', run('base62', 30, 64)]],
    check: 'hex-tail',
    severity: 'high',
    advice,
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  },
  {
    id: 'shopify/private-app-password',
    title: 'Shopify private app password',
    shape: 'token',
    forms: [['shppa_', run('base62', 30, 64)]],
    check: 'hex-tail',
    severity: 'high',
    advice,
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  },
  {
    id: 'shopify/shared-secret',
    title: 'Shopify app shared secret',
    shape: 'token',
    forms: [['shpss_', run('base62', 30, 64)]],
    check: 'hex-tail',
    severity: 'high',
    advice,
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  },
  {
    id: 'shopify/api-key',
    title: 'Shopify API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['shopify', 'shpat_', 'shppa_', 'shppa', 'shpat'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Shopify, create a new one and keep it out of the repository.',
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  },
] satisfies Rule[];
