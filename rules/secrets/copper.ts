import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'copper/api-key',
    title: 'Copper API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['copper'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.copper.com and create a new one.',
    docs: 'https://copper.com',
  },
] satisfies Rule[];
