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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MeisterTask, create a new one and keep it out of the repository.',
    docs: 'https://meistertask.com',
  },
] satisfies Rule[];
