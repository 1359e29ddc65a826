import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wiz/secret',
    title: 'Wiz secret',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['wiz'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Rotate the secret under Settings > Service accounts.',
    docs: 'https://wiz.io',
  },
] satisfies Rule[];
