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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Walk Score account: until then others use up your quota, or run up your bill.',
    docs: 'https://walkscore.com',
  },
] satisfies Rule[];
