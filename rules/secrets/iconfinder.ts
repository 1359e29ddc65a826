import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'iconfinder/api-key',
    title: 'Iconfinder API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['iconfinder'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Iconfinder, create a new one and keep it out of the repository.',
    docs: 'https://iconfinder.com',
  },
] satisfies Rule[];
