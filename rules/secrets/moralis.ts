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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Moralis, create a new one and keep it out of the repository.',
    docs: 'https://moralis.io',
  },
] satisfies Rule[];
