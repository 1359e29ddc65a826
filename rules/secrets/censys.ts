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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Censys, create a new one and keep it out of the repository.',
    docs: 'https://censys.io',
  },
] satisfies Rule[];
