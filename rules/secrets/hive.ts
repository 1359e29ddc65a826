import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hive/api-key',
    title: 'Hive API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['hive'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Hive account: whoever has it reads and changes there what its owner can.',
    docs: 'https://hive.com',
  },
] satisfies Rule[];
