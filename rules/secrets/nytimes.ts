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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of New York Times, create a new one and keep it out of the repository.',
    docs: 'https://developer.nytimes.com/get-started',
  },
] satisfies Rule[];
