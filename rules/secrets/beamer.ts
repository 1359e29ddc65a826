import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'beamer/api-token',
    title: 'Beamer API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 46), run('0-9A-Za-z+/_=-', 46), run('0-9A-Za-z+/_=', 46)],
    words: ['beamer'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Beamer, create a new one and keep it out of the repository.',
    docs: 'https://www.getbeamer.com/api-reference',
  },
] satisfies Rule[];
