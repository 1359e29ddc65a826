import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the Brandfetch account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'brandfetch/api-key',
    title: 'Brandfetch API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['brandfetch'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://brandfetch.io',
  },
  {
    id: 'brandfetch/api-key-base-44',
    title: 'Brandfetch API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/_=!#$%&()*@\\^-', 44)],
    words: ['brandfetch'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://brandfetch.io',
  },
] satisfies Rule[];
