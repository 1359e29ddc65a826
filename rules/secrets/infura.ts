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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Infura, create a new one and keep it out of the repository.',
    docs: 'https://infura.io/docs',
  },
] satisfies Rule[];
