import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zerobounce/api-key',
    title: 'ZeroBounce API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['zerobounce'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ZeroBounce account: until then others use up your quota, or run up your bill.',
    docs: 'https://www.zerobounce.net/api',
  },
] satisfies Rule[];
