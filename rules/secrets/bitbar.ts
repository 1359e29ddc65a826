import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitbar/api-key',
    title: 'BitBar API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['bitbar'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of BitBar, create a new one and keep it out of the repository.',
    docs: 'https://bitbar.com',
  },
] satisfies Rule[];
