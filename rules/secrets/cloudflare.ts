import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.';
const revoke = 'Revoke the key in the settings of Cloudflare, create a new one and keep it out of the repository.';

export default [
  {
    id: 'cloudflare/user-api-token',
    title: 'Cloudflare user API token',
    shape: 'token',
    forms: [['cfut_', run('base62', 40), run('hex-lower', 8)]],
    severity: 'critical',
    check: 'cloudflare-crc32',
    advice,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    id: 'cloudflare/account-api-token',
    title: 'Cloudflare account API token',
    shape: 'token',
    forms: [['cfat_', run('base62', 40), run('hex-lower', 8)]],
    severity: 'critical',
    check: 'cloudflare-crc32',
    advice,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    id: 'cloudflare/global-api-key-prefixed',
    title: 'Cloudflare global API key',
    shape: 'token',
    forms: [['cfk_', run('base62', 40), run('hex-lower', 8)]],
    severity: 'critical',
    check: 'cloudflare-crc32',
    advice,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    id: 'cloudflare/origin-ca-key',
    title: 'Cloudflare origin CA key',
    shape: 'token',
    forms: [['v1.0-', run('0-9A-Za-z-', 171)]],
    check: 'hex-tail',
    severity: 'high',
    advice: revoke,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
  {
    id: 'cloudflare/legacy-api-token',
    title: 'Cloudflare API key',
    shape: 'context',
    bodies: [run('base64url', 40), run('base64url', 38, 42)],
    words: ['cloudflare', 'cf_api_token', 'cf_api_key', 'cloudflare_api_token', 'x-auth-key'],
    severity: 'critical',
    entropy: 3.3,
    accept: 'random',
    advice: revoke,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  },
  {
    id: 'cloudflare/legacy-global-api-key',
    title: 'Cloudflare global API key',
    shape: 'context',
    bodies: [run('hex', 37, 45)],
    words: ['cloudflare', 'cf_api_token', 'cf_api_key'],
    severity: 'critical',
    entropy: 2.8,
    accept: 'random',
    advice: revoke,
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  },
] satisfies Rule[];
