import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipstack/api-key',
    title: 'ipstack API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['ipstack'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Reset the key in the ipstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://ipstack.com',
  },
] satisfies Rule[];
