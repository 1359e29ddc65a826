import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'debounce/api-key',
    title: 'Debounce API key',
    shape: 'context',
    bodies: [run('base62', 13)],
    words: ['debounce'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the key in the Debounce account: until then others use up your quota, or run up your bill.',
    docs: 'https://debounce.io',
  },
] satisfies Rule[];
