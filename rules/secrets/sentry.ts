import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Sentry, create a new one and keep it out of the repository.';

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
    advice,
    docs: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    id: 'sentry/user-token',
    title: 'Sentry user token',
    shape: 'token',
    forms: [['sntryu_', run('hex-lower', 64)]],
    severity: 'high',
    advice,
    docs: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    id: 'sentry/legacy-token',
    title: 'Sentry access token',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['sentry'],
    within: 32,
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.sentry.io/account/auth-tokens/',
  },
] satisfies Rule[];
