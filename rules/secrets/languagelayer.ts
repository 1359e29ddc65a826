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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Languagelayer, create a new one and keep it out of the repository.',
    docs: 'https://languagelayer.com',
  },
] satisfies Rule[];
