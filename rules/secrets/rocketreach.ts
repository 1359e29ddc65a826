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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of RocketReach, create a new one and keep it out of the repository.',
    docs: 'https://rocketreach.co',
  },
] satisfies Rule[];
