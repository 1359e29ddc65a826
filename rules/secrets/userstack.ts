import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'userstack/api-key',
    title: 'Userstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['userstack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Userstack, create a new one and keep it out of the repository.',
    docs: 'https://userstack.com',
  },
] satisfies Rule[];
