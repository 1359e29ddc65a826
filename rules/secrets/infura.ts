import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'infura/api-key',
    title: 'Infura API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['infura'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.infura.io and create a new one.',
    docs: 'https://infura.io/docs',
  },
] satisfies Rule[];
