import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Nozbe account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'nozbe/teams-api-key',
    title: 'Nozbe teams API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 81)],
    words: ['nozbe', 'nozbeteams'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://nozbe.com',
  },
  {
    id: 'nozbe/teams-api-key-82',
    title: 'Nozbe teams API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_-', 81)],
    words: ['nozbe', 'nozbeteams'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://nozbe.com',
  },
] satisfies Rule[];
