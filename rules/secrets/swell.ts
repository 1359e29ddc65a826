import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'swell/api-key',
    title: 'Swell API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['swell'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Swell, create a new one and keep it out of the repository.',
    docs: 'https://swell.store',
  },
] satisfies Rule[];
