import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'parsehub/api-key',
    title: 'ParseHub API key',
    shape: 'context',
    bodies: [run('base62', 12)],
    words: ['parsehub'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the key in the ParseHub account: until then others use up your quota, or run up your bill.',
    docs: 'https://parsehub.com',
  },
] satisfies Rule[];
