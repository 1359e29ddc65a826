import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fleetbase/api-key',
    title: 'Fleetbase API key',
    shape: 'token',
    forms: [['flb_live_', run('base62', 20)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Fleetbase, create a new one and keep it out of the repository.',
    docs: 'https://fleetbase.io',
  },
] satisfies Rule[];
