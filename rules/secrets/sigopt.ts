import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sigopt/api-key',
    title: 'SigOpt API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['sigopt'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SigOpt account: whoever has it reads, or sends, what you measure.',
    docs: 'https://sigopt.com',
  },
] satisfies Rule[];
