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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Pivotal Tracker account: whoever has it reads and changes there what its owner can.',
    docs: 'https://pivotaltracker.com',
  },
] satisfies Rule[];
