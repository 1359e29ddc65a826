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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the PureStake console and look for resources and costs that are not yours.',
    docs: 'https://purestake.io',
  },
] satisfies Rule[];
