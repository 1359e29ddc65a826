import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Airbrake account: whoever has it reads, or sends, what you measure.';

export default [
  {
    id: 'airbrake/project-key',
    title: 'Airbrake project key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['airbrake'],
    severity: 'medium',
    entropy: 3,
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
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://airbrake.io/docs/api/',
  },
] satisfies Rule[];
