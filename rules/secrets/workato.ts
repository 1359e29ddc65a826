import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the Workato account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'workato/developer-api-token',
    title: 'Workato developer API token',
    shape: 'token',
    forms: [['wrka', run('lower', 2), '-eyJ', run('base64url', 8, 200), '.', run('base64url', 16, 200), '.', run('base64url', 64, 256)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://docs.workato.com/',
  },
  {
    id: 'workato/developer-api-token-wrka-eyj',
    title: 'Workato developer API token',
    shape: 'token',
    forms: [['wrka-eyJ', run('base64url', 8, 200), '.', run('base64url', 16, 200), '.', run('base64url', 64, 256)]],
    severity: 'high',
    advice,
    docs: 'https://docs.workato.com/',
  },
] satisfies Rule[];
