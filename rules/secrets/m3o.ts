import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'm3o/api-key',
    title: 'M3O API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['m3o'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the M3O account: until then others use up your quota, or run up your bill.',
    docs: 'https://m3o.com',
  },
] satisfies Rule[];
