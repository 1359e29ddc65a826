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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Disqus, create a new one and keep it out of the repository.',
    docs: 'https://disqus.com',
  },
] satisfies Rule[];
