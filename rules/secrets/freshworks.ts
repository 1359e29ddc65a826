import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freshworks/myfreshworks-api-key',
    title: 'Freshworks myfreshworks API key',
    shape: 'context',
    bodies: [run('base64url', 22)],
    words: ['freshworks'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Freshworks account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
