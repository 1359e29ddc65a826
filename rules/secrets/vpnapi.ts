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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the VPNAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://vpnapi.io',
  },
] satisfies Rule[];
