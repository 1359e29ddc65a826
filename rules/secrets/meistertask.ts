import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meistertask/api-key',
    title: 'MeisterTask API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['meistertask'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the MeisterTask account: whoever has it reads and changes there what its owner can.',
    docs: 'https://meistertask.com',
  },
] satisfies Rule[];
