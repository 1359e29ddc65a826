import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vatlayer/api-key',
    title: 'Vatlayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['vatlayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Vatlayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://vatlayer.com/documentation',
  },
] satisfies Rule[];
