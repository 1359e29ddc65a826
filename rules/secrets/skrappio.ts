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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Skrapp, create a new one and keep it out of the repository.',
    docs: 'https://skrapp.io',
  },
] satisfies Rule[];
