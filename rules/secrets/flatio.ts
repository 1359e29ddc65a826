import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flatio/api-key',
    title: 'Flat API key',
    shape: 'context',
    bodies: [run('base62', 128)],
    words: ['flat.io', 'flatio', 'flat'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Flat, create a new one and keep it out of the repository.',
    docs: 'https://flat.io',
  },
] satisfies Rule[];
