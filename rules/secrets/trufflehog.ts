import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'trufflehog/enterprise-api-key',
    title: 'TruffleHog enterprise API key',
    shape: 'token',
    forms: [['thog-key-', run('hex-lower', 16)]],
    severity: 'high',
    advice: 'Revoke the key in the TruffleHog account and look for builds and changes that are not yours.',
    docs: 'https://docs.trufflesecurity.com/',
  },
  {
    id: 'trufflehog/enterprise-secret',
    title: 'TruffleHog enterprise secret',
    shape: 'token',
    forms: [['thog-secret-', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Revoke the secret in the TruffleHog account and look for builds and changes that are not yours.',
    docs: 'https://docs.trufflesecurity.com/',
  },
] satisfies Rule[];
