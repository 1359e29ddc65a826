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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Tomorrow.io account: until then others use up your quota, or run up your bill.',
    docs: 'https://tomorrow.io',
  },
] satisfies Rule[];
