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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Browshot account: until then others use up your quota, or run up your bill.',
    docs: 'https://browshot.com',
  },
] satisfies Rule[];
