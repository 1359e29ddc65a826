import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'juro/api-key',
    title: 'Juro API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['juro'],
    within: 32,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Juro, create a new one and keep it out of the repository.',
    docs: 'https://juro.com',
  },
] satisfies Rule[];
