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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Jotform, create a new one and keep it out of the repository.',
    docs: 'https://jotform.com',
  },
] satisfies Rule[];
