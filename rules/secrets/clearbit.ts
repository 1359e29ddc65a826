import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clearbit/api-key',
    title: 'Clearbit API key',
    shape: 'context',
    bodies: [run('word', 35)],
    words: ['clearbit'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Clearbit account: whoever has it reads and changes there what its owner can.',
    docs: 'https://clearbit.com',
  },
] satisfies Rule[];
