import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alegra/api-key',
    title: 'Alegra API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 20)],
    words: ['alegra'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Alegra, create a new one and keep it out of the repository.',
    docs: 'https://alegra.com',
  },
] satisfies Rule[];
