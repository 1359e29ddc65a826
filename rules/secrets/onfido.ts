import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the Onfido account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'onfido/live-api-token-ca',
    title: 'Onfido live API token ca',
    shape: 'token',
    forms: [['api_live_ca.', run('base64url', 20, 80)]],
    severity: 'high',
    advice,
    docs: 'https://documentation.onfido.com/',
  },
  {
    id: 'onfido/live-api-token-eu',
    title: 'Onfido live API token eu',
    shape: 'token',
    forms: [['api_live.', run('base64url', 20, 80)]],
    severity: 'high',
    advice,
    docs: 'https://documentation.onfido.com/',
  },
  {
    id: 'onfido/live-api-token-us',
    title: 'Onfido live API token us',
    shape: 'token',
    forms: [['api_live_us.', run('base64url', 20, 80)]],
    severity: 'high',
    advice,
    docs: 'https://documentation.onfido.com/',
  },
] satisfies Rule[];
