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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ZipCodeAPI, create a new one and keep it out of the repository.',
    docs: 'https://zipcodeapi.com',
  },
] satisfies Rule[];
