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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Drone CI, create a new one and keep it out of the repository.',
    docs: 'https://drone.io',
  },
] satisfies Rule[];
