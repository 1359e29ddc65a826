import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'purestake/api-key',
    title: 'PureStake API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['purestake'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of PureStake, create a new one and keep it out of the repository.',
    docs: 'https://purestake.io',
  },
] satisfies Rule[];
