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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the BitBar account and look for builds and changes that are not yours.',
    docs: 'https://bitbar.com',
  },
] satisfies Rule[];
