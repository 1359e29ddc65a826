import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appsynergy/api-key',
    title: 'AppSynergy API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['appsynergy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the AppSynergy account: whoever has it reads and changes there what its owner can.',
    docs: 'https://appsynergy.com',
  },
] satisfies Rule[];
