import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tefter/api-key',
    title: 'Tefter API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['tefter'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tefter, create a new one and keep it out of the repository.',
    docs: 'https://www.tefter.io/docs/api',
  },
] satisfies Rule[];
