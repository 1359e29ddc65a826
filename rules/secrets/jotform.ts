import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jotform/api-key',
    title: 'Jotform API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['jotform'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.jotform.com/myaccount/api and create a new one.',
    docs: 'https://jotform.com',
  },
] satisfies Rule[];
