import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'noticeable/api-key',
    title: 'Noticeable API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['noticeable'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Noticeable, create a new one and keep it out of the repository.',
    docs: 'https://noticeable.io',
  },
] satisfies Rule[];
