import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vpnapi/key',
    title: 'VPNAPI key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['vpnapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of VPNAPI, create a new one and keep it out of the repository.',
    docs: 'https://vpnapi.io',
  },
] satisfies Rule[];
