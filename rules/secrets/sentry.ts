import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it at https://sentry.io/settings/account/api/auth-tokens/.';

export default [
  {
    id: 'sentry/organization-token',
    title: 'Sentry organization token',
    shape: 'token',
    forms: [
      ['sntrys_eyJ', run('base64', 60, 600), '_', run('base64', 43)],
      ['sntrys_eyJ', run('base64', 60, 600), '=_', run('base64', 43)],
      ['sntrys_eyJ', run('base64', 60, 600), '==_', run('base64', 43)],
    ],
    severity: 'high',
    check: 'sentry-json',
    advice: 'Revoke it under Settings > Organization tokens at https://sentry.io/settings/auth-tokens/.',
    docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
  },
  {
    id: 'sentry/user-token',
    title: 'Sentry user or integration token',
    shape: 'token',
    forms: [['sntry', ['u', 'a', 'i'], '_', run('hex-lower', 64)]],
    severity: 'high',
    advice,
    docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
  },
  {
    id: 'sentry/legacy-token',
    title: 'Sentry token, older form',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['sentry'],
    within: 32,
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
  },
  {
    id: 'sentry/relay-secret-key',
    title: 'Sentry Relay secret key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['sentry_relay', 'relay_secret_key', 'relay_secret', 'sentry-relay'],
    severity: 'medium',
    accept: 'random',
    entropy: 3.9,
    advice: 'Make new credentials with relay credentials generate and register their public key under Settings > Relay.',
    docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
  },
] satisfies Rule[];
