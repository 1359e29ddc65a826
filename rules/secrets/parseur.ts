import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'parseur/api-key',
    title: 'Parseur API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['parseur'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Parseur, create a new one and keep it out of the repository.',
    docs: 'https://parseur.com',
  },
] satisfies Rule[];
