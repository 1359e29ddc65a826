import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'simplesat/api-key',
    title: 'Simplesat API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['simplesat'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Simplesat account: whoever has it reads and changes there what its owner can.',
    docs: 'https://simplesat.io',
  },
] satisfies Rule[];
