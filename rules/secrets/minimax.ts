import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'minimax/api-key',
    title: 'MiniMax API key',
    shape: 'token',
    forms: [
      ['sk-api-', run('base64url', 100, 130)],
      ['sk-cp-', run('base64url', 100, 130)],
    ],
    severity: 'high',
    advice: 'Delete the key at https://platform.minimaxi.com/user-center/basic-information/interface-key.',
    docs: 'https://platform.minimaxi.com/document/Fast%20access',
  },
] satisfies Rule[];
