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
    advice: 'Revoke the key in the TimeCamp account: whoever has it reads and changes there what its owner can.',
    docs: 'https://timecamp.com',
  },
] satisfies Rule[];
