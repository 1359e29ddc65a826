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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Edamam, create a new one and keep it out of the repository.',
    docs: 'https://edamam.com',
  },
] satisfies Rule[];
