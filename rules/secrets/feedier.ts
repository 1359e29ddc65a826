import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'feedier/api-key',
    title: 'Feedier API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['feedier'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Feedier, create a new one and keep it out of the repository.',
    docs: 'https://feedier.com',
  },
] satisfies Rule[];
