import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gyazo/api-key',
    title: 'Gyazo API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 43)],
    words: ['gyazo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Gyazo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://gyazo.com',
  },
] satisfies Rule[];
