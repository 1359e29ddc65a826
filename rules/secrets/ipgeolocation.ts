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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ipgeolocation, create a new one and keep it out of the repository.',
    docs: 'https://ipgeolocation.io',
  },
] satisfies Rule[];
