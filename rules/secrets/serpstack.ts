import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'serpstack/api-key',
    title: 'Serpstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['serpstack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Serpstack, create a new one and keep it out of the repository.',
    docs: 'https://serpstack.com',
  },
] satisfies Rule[];
