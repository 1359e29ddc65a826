import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fulcrum/api-key',
    title: 'Fulcrum API key',
    shape: 'context',
    bodies: [run('base62', 80)],
    words: ['fulcrum'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Fulcrum account: whoever has it reads and changes there what its owner can.',
    docs: 'https://www.fulcrumapp.com/developers/api/',
  },
] satisfies Rule[];
