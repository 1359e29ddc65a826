import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'iconfinder/api-key',
    title: 'Iconfinder API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['iconfinder'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Iconfinder account: until then others use up your quota, or run up your bill.',
    docs: 'https://iconfinder.com',
  },
] satisfies Rule[];
