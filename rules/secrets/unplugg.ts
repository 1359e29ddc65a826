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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Unplugg account: until then others use up your quota, or run up your bill.',
    docs: 'https://unplu.gg',
  },
] satisfies Rule[];
