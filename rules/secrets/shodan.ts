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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Shodan, create a new one and keep it out of the repository.',
    docs: 'https://developer.shodan.io/api',
  },
] satisfies Rule[];
