import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'guru/api-key',
    title: 'Guru API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['guru'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Guru account: whoever has it reads and changes there what its owner can.',
    docs: 'https://getguru.com',
  },
] satisfies Rule[];
