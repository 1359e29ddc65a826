import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rocketreach/api-key',
    title: 'RocketReach API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 39)],
    words: ['rocketreach'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the RocketReach account: whoever has it reads and changes there what its owner can.',
    docs: 'https://rocketreach.co',
  },
] satisfies Rule[];
