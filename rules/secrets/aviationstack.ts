import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aviationstack/api-key',
    title: 'Aviationstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['aviationstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Aviationstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://aviationstack.com',
  },
] satisfies Rule[];
