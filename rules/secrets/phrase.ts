import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'phrase/access-token',
    title: 'Phrase access token',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['phrase_access_token', 'phrase_token', 'phraseapp', 'phrase'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Phrase account: whoever has it reads and changes there what its owner can.',
    docs: 'https://phrase.com',
  },
] satisfies Rule[];
