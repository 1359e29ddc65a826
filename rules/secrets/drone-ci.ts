import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'drone-ci/access-token',
    title: 'Drone CI access token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['drone-ci', 'drone_ci', 'droneci'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Rotate the token in the account settings of the Drone server.',
    docs: 'https://docs.drone.io/cli/configure/',
  },
] satisfies Rule[];
