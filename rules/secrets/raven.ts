import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'raven/api-key',
    title: 'Raven API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 16)],
    words: ['raven'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Raven account: whoever has it reads and changes there what its owner can.',
    docs: 'https://raventools.com',
  },
] satisfies Rule[];
