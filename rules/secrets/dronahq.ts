import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dronahq/api-key',
    title: 'DronaHQ API key',
    shape: 'context',
    bodies: [run('base62', 50)],
    words: ['dronahq'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the DronaHQ account: whoever has it reads and changes there what its owner can.',
    docs: 'https://dronahq.com',
  },
] satisfies Rule[];
