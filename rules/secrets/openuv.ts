import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openuv/api-key',
    title: 'OpenUV API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['openuv'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the OpenUV account: until then others use up your quota, or run up your bill.',
    docs: 'https://openuv.io',
  },
] satisfies Rule[];
