import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pixabay/api-key',
    title: 'Pixabay API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 34)],
    words: ['pixabay'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Pixabay account: until then others use up your quota, or run up your bill.',
    docs: 'https://pixabay.com',
  },
] satisfies Rule[];
