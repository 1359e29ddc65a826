import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'trufflehog/enterprise-api-key',
    title: 'TruffleHog enterprise API key',
    shape: 'token',
    forms: [['thog-key-', run('hex-lower', 16)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of TruffleHog, create a new one and keep it out of the repository.',
    docs: 'https://docs.trufflesecurity.com/',
  },
  {
    id: 'trufflehog/enterprise-secret',
    title: 'TruffleHog enterprise secret',
    shape: 'token',
    forms: [['thog-secret-', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Revoke the secret in the settings of TruffleHog, create a new one and keep it out of the repository.',
    docs: 'https://docs.trufflesecurity.com/',
  },
] satisfies Rule[];
