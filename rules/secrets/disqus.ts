import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'disqus/api-key',
    title: 'Disqus API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['disqus'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret of the application at https://disqus.com/api/applications/.',
    docs: 'https://disqus.com/api/docs/auth/',
  },
] satisfies Rule[];
