import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'languagelayer/api-key',
    title: 'Languagelayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['languagelayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Languagelayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://languagelayer.com',
  },
] satisfies Rule[];
