import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'powrbot/api-key',
    title: 'Powrbot API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['powrbot'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Powrbot account: whoever has it reads and changes there what its owner can.',
    docs: 'https://powrbot.com',
  },
] satisfies Rule[];
