import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'browshot/api-key',
    title: 'Browshot API key',
    shape: 'context',
    bodies: [run('base62', 28), run('0-9A-Za-z-', 28)],
    words: ['browshot'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Browshot, create a new one and keep it out of the repository.',
    docs: 'https://browshot.com',
  },
] satisfies Rule[];
