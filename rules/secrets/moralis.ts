import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moralis/api-key',
    title: 'Moralis API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['moralis'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://admin.moralis.io/api-keys and create a new one.',
    docs: 'https://moralis.io',
  },
] satisfies Rule[];
