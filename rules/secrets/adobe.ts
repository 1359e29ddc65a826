import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'adobe/client-secret',
    title: 'Adobe OAuth client secret',
    shape: 'token',
    forms: [['p8e-', run('base64url', 32)]],
    severity: 'high',
    advice: 'Revoke the secret in the settings of Adobe, create a new one and keep it out of the repository.',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  },
  {
    id: 'adobe/io-api-key',
    title: 'Adobe io API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['adobe'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Adobe, create a new one and keep it out of the repository.',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  },
] satisfies Rule[];
