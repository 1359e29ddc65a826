import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codequiry/api-key',
    title: 'Codequiry API key',
    shape: 'context',
    bodies: [run('base62', 64), run('0-9A-Za-z-', 64)],
    words: ['codequiry'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Codequiry account: until then others use up your quota, or run up your bill.',
    docs: 'https://codequiry.com',
  },
] satisfies Rule[];
