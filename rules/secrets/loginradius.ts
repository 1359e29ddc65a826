import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'loginradius/api-key',
    title: 'LoginRadius API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['loginradius'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the LoginRadius account: whoever has it reads and changes there what its owner can.',
    docs: 'https://loginradius.com',
  },
] satisfies Rule[];
