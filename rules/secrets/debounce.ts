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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Debounce, create a new one and keep it out of the repository.',
    docs: 'https://debounce.io',
  },
] satisfies Rule[];
