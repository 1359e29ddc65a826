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
    advice: 'Reset the key in the Parseur account: until then others use up your quota, or run up your bill.',
    docs: 'https://parseur.com',
  },
] satisfies Rule[];
