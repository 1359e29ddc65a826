import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Refresh the key at https://cloudsmith.io/user/settings/api/.';

export default [
  {
    id: 'cloudsmith/api-key',
    title: 'Cloudsmith API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['cloudsmith'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  },
  {
    id: 'cloudsmith/api-key-csa',
    title: 'Cloudsmith API key',
    shape: 'token',
    forms: [['csa_', run('hex-lower', 30), run('base62', 6)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  },
] satisfies Rule[];
