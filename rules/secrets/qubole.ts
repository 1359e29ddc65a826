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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Qubole console and look for resources and costs that are not yours.',
    docs: 'https://qubole.com',
  },
] satisfies Rule[];
