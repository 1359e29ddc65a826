import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Proof account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'proof/full-access-api-key',
    title: 'Proof full access API key',
    shape: 'token',
    forms: [['prf_', run('base64url', 20, 80)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://dev.proof.com/',
  },
  {
    id: 'proof/full-access-api-key-prf-cli',
    title: 'Proof full access API key',
    shape: 'token',
    forms: [['prf_cli_', run('base64url', 20, 80)]],
    severity: 'high',
    advice,
    docs: 'https://dev.proof.com/',
  },
] satisfies Rule[];
