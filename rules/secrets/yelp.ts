import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'yelp/api-key',
    title: 'Yelp API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=.-', 128)],
    words: ['yelp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.yelp.com/developers/v3/manage_app and create a new one.',
    docs: 'https://yelp.com',
  },
] satisfies Rule[];
