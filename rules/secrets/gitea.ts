import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gitea/access-token',
    title: 'Gitea access token',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['gitea'],
    within: 24,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the token in the settings of Gitea, create a new one and keep it out of the repository.',
    docs: 'https://docs.gitea.com/development/api-usage',
  },
] satisfies Rule[];
