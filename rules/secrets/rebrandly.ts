import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rebrandly/api-key',
    title: 'Rebrandly API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['rebrandly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Rebrandly account: whoever has it reads and changes there what its owner can.',
    docs: 'https://rebrandly.com',
  },
] satisfies Rule[];
