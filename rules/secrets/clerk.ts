import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the secret at https://dashboard.clerk.com and create a new one.';

export default [
  {
    id: 'clerk/secret-key',
    title: 'Clerk secret key',
    shape: 'token',
    forms: [['sk_live_', run('base62', 32)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://clerk.com/docs',
  },
  {
    id: 'clerk/secret-key-sk-test',
    title: 'Clerk secret key',
    shape: 'token',
    forms: [['sk_test_', run('base62', 32)]],
    caseless: true,
    severity: 'low',
    advice,
    docs: 'https://clerk.com/docs',
  },
  {
    id: 'clerk/secret-key-near',
    title: 'Clerk secret key',
    shape: 'token',
    forms: [['sk_live_', run('base62', 36, 60)]],
    words: ['clerk'],
    severity: 'high',
    partial: true,
    advice: 'Rotate the secret key under API keys at https://dashboard.clerk.com: it can act as every user.',
    docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  },
  {
    id: 'clerk/test-secret-key-near',
    title: 'Clerk secret key of a development instance',
    shape: 'token',
    forms: [['sk_test_', run('base62', 36, 60)]],
    words: ['clerk'],
    severity: 'low',
    partial: true,
    advice: 'Rotate the secret key under API keys at https://dashboard.clerk.com; it opens the development instance only.',
    docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  },
] satisfies Rule[];
