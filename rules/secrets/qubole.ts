import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'qubole/api-key',
    title: 'Qubole API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['qubole'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Qubole, create a new one and keep it out of the repository.',
    docs: 'https://qubole.com',
  },
] satisfies Rule[];
