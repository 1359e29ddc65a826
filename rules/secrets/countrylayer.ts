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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Countrylayer, create a new one and keep it out of the repository.',
    docs: 'https://countrylayer.com',
  },
] satisfies Rule[];
