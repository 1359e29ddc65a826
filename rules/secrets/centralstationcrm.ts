import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'centralstationcrm/api-key',
    title: 'CentralStationCRM API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['centralstationcrm', 'centralstation'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the CentralStationCRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://centralstationcrm.net',
  },
] satisfies Rule[];
