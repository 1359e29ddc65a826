import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'miro/api-key',
    title: 'Miro API key',
    shape: 'context',
    bodies: [run('base62', 27)],
    words: ['miro'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Miro, create a new one and keep it out of the repository.',
    docs: 'https://miro.com',
  },
] satisfies Rule[];
