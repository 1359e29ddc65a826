import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freshbooks/access-token',
    title: 'FreshBooks access token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['freshbooks'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of FreshBooks, create a new one and keep it out of the repository.',
    docs: 'https://www.freshbooks.com/api/authentication',
  },
] satisfies Rule[];
