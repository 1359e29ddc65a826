import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'glassnode/api-key',
    title: 'Glassnode API key',
    shape: 'context',
    bodies: [run('base62', 27)],
    words: ['glassnode'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Glassnode account: until then others use up your quota, or run up your bill.',
    docs: 'https://glassnode.com',
  },
] satisfies Rule[];
