import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'eightxeight/api-key',
    title: '8x8 API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['eightxeight', '8x8'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of 8x8, create a new one and keep it out of the repository.',
    docs: 'https://developer.8x8.com/',
  },
] satisfies Rule[];
