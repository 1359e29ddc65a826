import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'roaring/client-api-key',
    title: 'Roaring client API key or secret',
    shape: 'context',
    bodies: [run('base64url', 28)],
    words: ['roaring'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Roaring account: until then others use up your quota, or run up your bill.',
    docs: 'https://roaring.io',
  },
] satisfies Rule[];
