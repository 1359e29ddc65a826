import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'unplugg/api-key',
    title: 'Unplugg API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['unplugg', 'unplu'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Unplugg, create a new one and keep it out of the repository.',
    docs: 'https://unplu.gg',
  },
] satisfies Rule[];
