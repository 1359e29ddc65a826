import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nytimes/access-token',
    title: 'New York Times access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 32)],
    words: ['nytimes', 'new-york-times', 'newyorktimes'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://developer.nytimes.com/my-apps and create a new one.',
    docs: 'https://developer.nytimes.com/get-started',
  },
] satisfies Rule[];
