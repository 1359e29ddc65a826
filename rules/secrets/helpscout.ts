import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'helpscout/api-key',
    title: 'Help Scout API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['helpscout'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Help Scout account: whoever has it reads and changes there what its owner can.',
    docs: 'https://helpscout.net',
  },
] satisfies Rule[];
