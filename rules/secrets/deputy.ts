import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deputy/api-key',
    title: 'Deputy API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['deputy'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Deputy account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developer.deputy.com/',
  },
] satisfies Rule[];
