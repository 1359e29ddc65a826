import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it at https://cloud.digitalocean.com/account/api/tokens.';

export default [
  {
    id: 'digitalocean/access-token',
    title: 'DigitalOcean personal access token',
    shape: 'token',
    forms: [['dop_v1_', run('hex-lower', 64)]],
    severity: 'critical',
    advice,
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    id: 'digitalocean/oauth-token',
    title: 'DigitalOcean OAuth token',
    shape: 'token',
    forms: [['doo_v1_', run('hex-lower', 64)]],
    severity: 'critical',
    advice,
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    id: 'digitalocean/refresh-token',
    title: 'DigitalOcean refresh token',
    shape: 'token',
    forms: [['dor_v1_', run('hex-lower', 64)]],
    severity: 'critical',
    advice,
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    id: 'digitalocean/legacy-token',
    title: 'DigitalOcean token',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['digitalocean', 'digital_ocean', 'do_token'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete it at https://cloud.digitalocean.com/account/api/tokens.',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    id: 'digitalocean/model-access-key',
    title: 'DigitalOcean Gradient AI model access key',
    shape: 'token',
    forms: [['sk-do-', run('base64url', 50, 90)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key under Agent Platform > Serverless inference at https://cloud.digitalocean.com.',
    docs: 'https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference/',
  },
  {
    id: 'digitalocean/system-token',
    title: 'DigitalOcean system token',
    shape: 'token',
    forms: [['dos_v1_', run('hex-lower', 64)]],
    severity: 'critical',
    advice: 'It belongs to DigitalOcean\'s own systems: delete what it was issued for at https://cloud.digitalocean.com and report it to DigitalOcean.',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
] satisfies Rule[];
