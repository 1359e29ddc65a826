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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Serpstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://serpstack.com',
  },
] satisfies Rule[];
