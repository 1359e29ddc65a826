import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apacta/api-key',
    title: 'Apacta API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['apacta'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Apacta account: whoever has it reads and changes there what its owner can.',
    docs: 'https://apacta.com',
  },
] satisfies Rule[];
