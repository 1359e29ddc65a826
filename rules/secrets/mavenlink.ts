import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mavenlink/api-key',
    title: 'Mavenlink API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['mavenlink'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Mavenlink account: whoever has it reads and changes there what its owner can.',
    docs: 'https://mavenlink.com',
  },
] satisfies Rule[];
