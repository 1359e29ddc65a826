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
    advice: 'Delete the token under Settings > Applications of the user it belongs to.',
    docs: 'https://docs.gitea.com/development/api-usage',
  },
] satisfies Rule[];
