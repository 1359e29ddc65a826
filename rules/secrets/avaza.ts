import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'avaza/personal-access-token',
    title: 'Avaza personal access token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 42, 241)],
    words: ['avaza'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'dashed',
    advice: 'Revoke the token in the Avaza account: whoever has it reads and changes there what its owner can.',
    docs: 'https://avaza.com',
  },
] satisfies Rule[];
