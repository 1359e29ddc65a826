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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Yelp, create a new one and keep it out of the repository.',
    docs: 'https://yelp.com',
  },
] satisfies Rule[];
