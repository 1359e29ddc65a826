import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pivotaltracker/api-key',
    title: 'Pivotal Tracker API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['pivotaltracker', 'pivotal_tracker', 'pivotal'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pivotal Tracker, create a new one and keep it out of the repository.',
    docs: 'https://pivotaltracker.com',
  },
] satisfies Rule[];
