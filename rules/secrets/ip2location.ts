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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the IP2Location account: until then others use up your quota, or run up your bill.',
    docs: 'https://ip2location.io',
  },
] satisfies Rule[];
