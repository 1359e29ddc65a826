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
    advice: 'Revoke the key in the settings of StackHawk, create a new one and keep it out of the repository.',
    docs: 'https://docs.stackhawk.com/web-app/',
  },
] satisfies Rule[];
