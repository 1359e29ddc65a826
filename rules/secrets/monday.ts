import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'monday/api-key',
    title: 'monday.com API key',
    shape: 'token',
    forms: [['eyJ', run('base64url', 15, 100), '.eyJ', run('base64url', 100, 300), '.', run('base64url', 25, 100)]],
    caseless: true,
    words: ['monday'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the monday.com account: whoever has it reads and changes there what its owner can.',
    docs: 'https://monday.com',
  },
] satisfies Rule[];
