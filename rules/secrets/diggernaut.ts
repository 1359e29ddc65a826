import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'diggernaut/api-key',
    title: 'Diggernaut API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['diggernaut'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Diggernaut, create a new one and keep it out of the repository.',
    docs: 'https://diggernaut.com',
  },
] satisfies Rule[];
