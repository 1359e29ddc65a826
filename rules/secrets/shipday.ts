import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shipday/api-key',
    title: 'Shipday API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 31)],
    words: ['shipday'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Shipday account: whoever has it reads and changes there what its owner can.',
    docs: 'https://shipday.com',
  },
] satisfies Rule[];
