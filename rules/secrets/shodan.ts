import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shodan/api-key',
    title: 'Shodan API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['shodan'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://account.shodan.io and create a new one.',
    docs: 'https://developer.shodan.io/api',
  },
] satisfies Rule[];
