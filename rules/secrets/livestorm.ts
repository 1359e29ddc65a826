import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'livestorm/api-key',
    title: 'Livestorm API key',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwianRpIjoi', run('0-9A-Za-z-', 134), '.', run('base64url', 43)]],
    caseless: true,
    words: ['livestorm'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the key in the Livestorm account: whoever has it reads and changes there what its owner can.',
    docs: 'https://livestorm.co',
  },
] satisfies Rule[];
