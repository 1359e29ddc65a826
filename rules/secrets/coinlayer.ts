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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Coinlayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://coinlayer.com',
  },
] satisfies Rule[];
