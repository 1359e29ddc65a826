import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the SettleMint account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'settlemint/application-access-token',
    title: 'SettleMint application access token',
    shape: 'token',
    forms: [['sm_aat_', run('base62', 16)]],
    severity: 'high',
    advice,
    docs: 'https://console.settlemint.com/documentation/',
  },
  {
    id: 'settlemint/personal-access-token',
    title: 'SettleMint personal access token',
    shape: 'token',
    forms: [['sm_pat_', run('base62', 16)]],
    severity: 'high',
    advice,
    docs: 'https://console.settlemint.com/documentation/',
  },
  {
    id: 'settlemint/service-access-token',
    title: 'SettleMint service access token',
    shape: 'token',
    forms: [['sm_sat_', run('base62', 16)]],
    severity: 'high',
    advice,
    docs: 'https://console.settlemint.com/documentation/',
  },
] satisfies Rule[];
