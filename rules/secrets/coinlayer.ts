import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coinlayer/api-key',
    title: 'Coinlayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['coinlayer'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Coinlayer, create a new one and keep it out of the repository.',
    docs: 'https://coinlayer.com',
  },
] satisfies Rule[];
