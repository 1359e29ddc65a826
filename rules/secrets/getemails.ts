import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getemails/api-key',
    title: 'GetEmails API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 26)],
    words: ['getemails'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GetEmails account: whoever has it reads and changes there what its owner can.',
    docs: 'https://getemails.com',
  },
] satisfies Rule[];
