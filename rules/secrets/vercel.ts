import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it at https://vercel.com/account/settings/tokens.';

export default [
  {
    id: 'vercel/personal-access-token',
    title: 'Vercel personal access token',
    shape: 'token',
    forms: [['vcp_', run('base62', 56)]],
    severity: 'high',
    check: 'vercel-crc32',
    advice,
    docs: 'https://vercel.com/docs/rest-api#authentication',
  },
  {
    id: 'vercel/integration-token',
    title: 'Vercel integration token',
    shape: 'token',
    forms: [['vci_', run('base62', 56)]],
    severity: 'high',
    check: 'vercel-crc32',
    advice,
    docs: 'https://vercel.com/docs/rest-api#authentication',
  },
  {
    id: 'vercel/app-access-token',
    title: 'Vercel app access token',
    shape: 'token',
    forms: [['vca_', run('base62', 56)]],
    severity: 'high',
    check: 'vercel-crc32',
    advice,
    docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  },
  {
    id: 'vercel/app-refresh-token',
    title: 'Vercel app refresh token',
    shape: 'token',
    forms: [['vcr_', run('base62', 56)]],
    severity: 'high',
    check: 'vercel-crc32',
    advice,
    docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  },
  {
    id: 'vercel/ai-gateway-key',
    title: 'Vercel AI Gateway key',
    shape: 'token',
    forms: [['vck_', run('base62', 56)]],
    severity: 'high',
    check: 'vercel-crc32',
    advice,
    docs: 'https://vercel.com/docs/rest-api#authentication',
  },
  {
    id: 'vercel/legacy-api-token',
    title: 'Vercel token, older form',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['vercel'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete it at https://vercel.com/account/settings/tokens.',
    docs: 'https://vercel.com/docs/rest-api#authentication',
  },
] satisfies Rule[];
