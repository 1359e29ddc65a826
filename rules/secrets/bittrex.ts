import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bittrex/access-key',
    title: 'Bittrex access key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['bittrex'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Bittrex, create a new one and keep it out of the repository.',
    docs: 'https://bittrex.github.io/',
  },
  {
    id: 'bittrex/secret-key',
    title: 'Bittrex secret key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['bittrex'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Bittrex, create a new one and keep it out of the repository.',
    docs: 'https://bittrex.github.io/',
  },
] satisfies Rule[];
