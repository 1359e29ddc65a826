import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'adobe/client-secret',
    title: 'Adobe OAuth client secret',
    shape: 'token',
    forms: [['p8e-', run('base64url', 32)]],
    severity: 'high',
    advice: 'Add a new client secret to the credential at https://developer.adobe.com/console, switch to it, then delete this one.',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  },
  {
    id: 'adobe/io-api-key',
    title: 'Adobe I/O API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['adobe'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Replace the credential of the project at https://developer.adobe.com/console.',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  },
] satisfies Rule[];
