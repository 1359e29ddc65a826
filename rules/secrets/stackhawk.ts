import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stackhawk/api-key',
    title: 'StackHawk API key',
    shape: 'token',
    forms: [['hawk.', run('base64url', 20), '.', run('base64url', 20)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the key in the StackHawk account and look for builds and changes that are not yours.',
    docs: 'https://docs.stackhawk.com/web-app/',
  },
] satisfies Rule[];
