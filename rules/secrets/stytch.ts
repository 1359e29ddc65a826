import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stytch/api-key',
    title: 'Stytch API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 48)],
    words: ['stytch'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://stytch.com/dashboard/api-keys and create a new one.',
    docs: 'https://stytch.com',
  },
  {
    id: 'stytch/secret',
    title: 'Stytch project secret',
    shape: 'token',
    forms: [['secret-live-', run('base64url', 30, 50), '=']],
    severity: 'critical',
    advice: 'Rotate the secret under API keys of the project at https://stytch.com/dashboard/api-keys.',
    docs: 'https://stytch.com/docs/api/authentication',
  },
  {
    id: 'stytch/test-secret',
    title: 'Stytch project secret of the test environment',
    shape: 'token',
    forms: [['secret-test-', run('base64url', 30, 50), '=']],
    severity: 'low',
    advice: 'Rotate the secret under API keys of the project at https://stytch.com/dashboard/api-keys; it opens the test environment only.',
    docs: 'https://stytch.com/docs/api/authentication',
  },
] satisfies Rule[];
