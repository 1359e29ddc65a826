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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ParseHub, create a new one and keep it out of the repository.',
    docs: 'https://parsehub.com',
  },
] satisfies Rule[];
