import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apitemplate/api-key',
    title: 'APITemplate API key',
    shape: 'context',
    bodies: [run('base62', 39)],
    words: ['apitemplate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the APITemplate account: until then others use up your quota, or run up your bill.',
    docs: 'https://apitemplate.io',
  },
] satisfies Rule[];
