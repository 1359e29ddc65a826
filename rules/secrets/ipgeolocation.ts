import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipgeolocation/api-key',
    title: 'ipgeolocation API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ipgeolocation'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ipgeolocation account: until then others use up your quota, or run up your bill.',
    docs: 'https://ipgeolocation.io',
  },
] satisfies Rule[];
