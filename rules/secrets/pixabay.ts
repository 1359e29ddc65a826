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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pixabay, create a new one and keep it out of the repository.',
    docs: 'https://pixabay.com',
  },
] satisfies Rule[];
