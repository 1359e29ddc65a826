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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Diggernaut account: until then others use up your quota, or run up your bill.',
    docs: 'https://diggernaut.com',
  },
] satisfies Rule[];
