import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'honeycomb/api-key',
    title: 'Honeycomb API key',
    shape: 'context',
    bodies: [run('hex', 32), run('base62', 22)],
    words: ['honeycomb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Honeycomb, create a new one and keep it out of the repository.',
    docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
] satisfies Rule[];
