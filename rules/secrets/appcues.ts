import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appcues/api-key',
    title: 'Appcues API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['appcues'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Appcues account: whoever has it reads and changes there what its owner can.',
    docs: 'https://appcues.com',
  },
] satisfies Rule[];
