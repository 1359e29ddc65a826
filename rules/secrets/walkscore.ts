import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'walkscore/api-key',
    title: 'Walk Score API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['walkscore'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Walk Score, create a new one and keep it out of the repository.',
    docs: 'https://walkscore.com',
  },
] satisfies Rule[];
