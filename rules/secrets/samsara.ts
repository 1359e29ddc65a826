import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'samsara/api-token',
    title: 'Samsara API token',
    shape: 'token',
    forms: [['samsara_api_', run('base62', 26, 32)]],
    severity: 'high',
    advice: 'Revoke the token in the Samsara account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developers.samsara.com/docs/authentication',
  },
] satisfies Rule[];
