import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'eagleeyenetworks/api-key',
    title: 'Eagle Eye Networks API key',
    shape: 'context',
    bodies: [run('base62', 15)],
    words: ['eagleeyenetworks'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the key in the Eagle Eye Networks account: whoever has it reads and changes there what its owner can.',
    docs: 'https://eagleeyenetworks.com',
  },
] satisfies Rule[];
