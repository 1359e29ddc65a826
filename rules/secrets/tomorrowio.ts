import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tomorrowio/api-key',
    title: 'Tomorrow.io API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tomorrow.io', 'tomorrowio', 'tomorrow_io', 'tomorrow'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tomorrow.io, create a new one and keep it out of the repository.',
    docs: 'https://tomorrow.io',
  },
] satisfies Rule[];
