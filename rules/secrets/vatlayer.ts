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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Vatlayer, create a new one and keep it out of the repository.',
    docs: 'https://vatlayer.com/documentation',
  },
] satisfies Rule[];
