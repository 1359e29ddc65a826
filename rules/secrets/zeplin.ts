import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zeplin/api-key',
    title: 'Zeplin API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.-', 350, 400)],
    words: ['zeplin'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Zeplin account: whoever has it reads and changes there what its owner can.',
    docs: 'https://zeplin.dev',
  },
] satisfies Rule[];
