import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hiveage/api-key',
    title: 'Hiveage API key',
    shape: 'context',
    bodies: [run('base64url', 20)],
    words: ['hiveage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Hiveage account: whoever has it reads and changes there what its owner can.',
    docs: 'https://hiveage.com',
  },
] satisfies Rule[];
