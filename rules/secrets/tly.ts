import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tly/api-key',
    title: 'T.LY API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['tly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the T.LY account: until then others use up your quota, or run up your bill.',
    docs: 'https://t.ly',
  },
] satisfies Rule[];
