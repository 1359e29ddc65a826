import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tickettailor/api-key',
    title: 'Ticket Tailor API key',
    shape: 'token',
    forms: [['sk_', run('digit', 4), '_', run('digit', 6), '_', run('hex', 32)]],
    words: ['tickettailor'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Ticket Tailor account: whoever has it reads and changes there what its owner can.',
    docs: 'https://tickettailor.com',
  },
] satisfies Rule[];
