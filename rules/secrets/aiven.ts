import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aiven/auth-token',
    title: 'Aiven auth token',
    shape: 'context',
    bodies: [run('base64-padded', 372)],
    words: ['aiven', 'aivenv1', 'aiven_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it under User profile > Tokens at https://console.aiven.io.',
    docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  },
  {
    id: 'aiven/service-password',
    title: 'Aiven service password',
    shape: 'token',
    forms: [['AVNS_', run('base64url', 16, 30)]],
    severity: 'critical',
    entropy: 3,
    advice: 'Reset the credentials of the service user: avn service user-password-reset. DigitalOcean\'s managed databases have the same form.',
    docs: 'https://aiven.io/docs/platform/howto/reset-service-user-password',
  },
] satisfies Rule[];
