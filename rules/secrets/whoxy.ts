import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'whoxy/api-key',
    title: 'Whoxy API key',
    shape: 'context',
    bodies: [run('base62', 33)],
    words: ['whoxy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Whoxy account: until then others use up your quota, or run up your bill.',
    docs: 'https://whoxy.com',
  },
] satisfies Rule[];
