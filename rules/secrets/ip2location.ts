import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ip2location/api-key',
    title: 'IP2Location API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ip2location'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of IP2Location, create a new one and keep it out of the repository.',
    docs: 'https://ip2location.io',
  },
] satisfies Rule[];
