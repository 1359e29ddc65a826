import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Supernotes account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'supernotes/api-key',
    title: 'Supernotes API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['supernotes'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://supernotes.app',
  },
] satisfies Rule[];
