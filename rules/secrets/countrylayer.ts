import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'countrylayer/api-key',
    title: 'Countrylayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['countrylayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Countrylayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://countrylayer.com',
  },
] satisfies Rule[];
