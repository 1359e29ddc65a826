import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apollo/api-key',
    title: 'Apollo API key',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['apollo'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.apollo.io/#/settings/integrations/api and create a new one.',
    docs: 'https://apollo.io',
  },
] satisfies Rule[];
