import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'edamam/api-key',
    title: 'Edamam API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['edamam'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Edamam account: until then others use up your quota, or run up your bill.',
    docs: 'https://edamam.com',
  },
] satisfies Rule[];
