import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rownd/api-key',
    title: 'Rownd API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['rownd'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Rownd account: whoever has it reads and changes there what its owner can.',
    docs: 'https://rownd.io',
  },
  {
    id: 'rownd/secret',
    title: 'Rownd secret',
    shape: 'context',
    bodies: [run('base36-lower', 48)],
    words: ['rownd'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the Rownd account: whoever has it reads and changes there what its owner can.',
    docs: 'https://rownd.io',
  },
] satisfies Rule[];
