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
  {
    id: 'flickr/api-secret',
    title: 'Flickr API secret',
    shape: 'context',
    bodies: [run('hex-lower', 16)],
    words: ['flickr_secret', 'flickr_api_secret', 'flickr_app_secret', 'flickr_consumer_secret', 'flickrsecret', 'flickrapisecret', 'flickr_key_secret'],
    severity: 'medium',
    entropy: 2.5,
    accept: 'random',
    advice: 'Delete the app key in the App Garden and request a new one: signed calls can be made in its name.',
    docs: 'https://www.flickr.com/services/api/auth.spec.html',
  },
] satisfies Rule[];
