import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'timecamp/api-key',
    title: 'TimeCamp API key',
    shape: 'context',
    bodies: [run('base62', 26)],
    words: ['timecamp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of TimeCamp, create a new one and keep it out of the repository.',
    docs: 'https://timecamp.com',
  },
] satisfies Rule[];
