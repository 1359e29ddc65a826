import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'skrappio/skrapio-api-key',
    title: 'Skrapp skrapio API key',
    shape: 'context',
    bodies: [run('base62', 42)],
    words: ['skrappio', 'skrapp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Skrapp account: until then others use up your quota, or run up your bill.',
    docs: 'https://skrapp.io',
  },
] satisfies Rule[];
