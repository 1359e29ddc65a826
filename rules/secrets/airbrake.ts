import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Airbrake, create a new one and keep it out of the repository.';

export default [
  {
    id: 'airbrake/project-key',
    title: 'Airbrake project key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['airbrake'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://airbrake.io/docs/api/',
  },
  {
    id: 'airbrake/user-key',
    title: 'Airbrake user key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 40)],
    words: ['airbrake'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://airbrake.io/docs/api/',
  },
] satisfies Rule[];
