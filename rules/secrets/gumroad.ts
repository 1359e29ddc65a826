import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gumroad/access-token',
    title: 'Gumroad access token',
    shape: 'context',
    bodies: [run('hex', 64), run('0-9A-Za-z-', 43)],
    words: ['gumroad'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Gumroad, create a new one and keep it out of the repository.',
    docs: 'https://gumroad.com/api',
  },
] satisfies Rule[];
