import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'betterstack/api-key',
    title: 'Better Stack API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['betterstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Better Stack, create a new one and keep it out of the repository.',
    docs: 'https://betterstack.com',
  },
] satisfies Rule[];
