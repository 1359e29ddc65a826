import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'numverify/api-key',
    title: 'Numverify API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['numverify'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Numverify, create a new one and keep it out of the repository.',
    docs: 'https://numverify.com/documentation',
  },
] satisfies Rule[];
