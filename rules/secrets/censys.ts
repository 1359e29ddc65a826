import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'censys/api-key',
    title: 'Censys API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['censys'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Censys account: until then others use up your quota, or run up your bill.',
    docs: 'https://censys.io',
  },
] satisfies Rule[];
