import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mergify/application-key',
    title: 'Mergify application key',
    shape: 'token',
    forms: [['mergify_application_key_', run('base64url', 40, 200)]],
    severity: 'high',
    advice: 'Revoke the key in the Mergify account and look for builds and changes that are not yours.',
    docs: 'https://docs.mergify.com/',
  },
] satisfies Rule[];
