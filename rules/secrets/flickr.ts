import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flickr/access-token',
    title: 'Flickr access token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['flickr'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.flickr.com/services/apps/ and create a new one.',
    docs: 'https://www.flickr.com/services/api/',
  },
] satisfies Rule[];
