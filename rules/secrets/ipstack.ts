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
    advice: 'Revoke the key in the settings of ipstack, create a new one and keep it out of the repository.',
    docs: 'https://ipstack.com',
  },
] satisfies Rule[];
