import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'particleio/access-token',
    title: 'Particle access token',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['particle', 'api.particle.io', 'particle_access_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete it with particle token revoke: whoever has it reads and drives the devices of the account.',
    docs: 'https://docs.particle.io/reference/cloud-apis/api/',
  },
] satisfies Rule[];
