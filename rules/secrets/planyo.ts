import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'planyo/api-key',
    title: 'Planyo API key',
    shape: 'context',
    bodies: [run('base62', 62)],
    words: ['planyo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Planyo, create a new one and keep it out of the repository.',
    docs: 'https://planyo.com',
  },
] satisfies Rule[];
