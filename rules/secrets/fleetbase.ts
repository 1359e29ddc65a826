import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fleetbase/api-key',
    title: 'Fleetbase API key',
    shape: 'token',
    forms: [['flb_live_', run('base62', 20)]],
    severity: 'high',
    advice: 'Revoke the key in the Fleetbase account: whoever has it reads and changes there what its owner can.',
    docs: 'https://fleetbase.io',
  },
] satisfies Rule[];
