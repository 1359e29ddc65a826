import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zipcodeapi/key',
    title: 'ZipCodeAPI key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['zipcodeapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ZipCodeAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://zipcodeapi.com',
  },
] satisfies Rule[];
