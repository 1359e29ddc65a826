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
    advice: 'Delete the key at https://betterstack.com/settings/api-tokens and create a new one.',
    docs: 'https://betterstack.com',
  },
] satisfies Rule[];
