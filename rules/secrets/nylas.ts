import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nylas/api-key',
    title: 'Nylas API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['nylas'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Nylas, create a new one and keep it out of the repository.',
    docs: 'https://nylas.com',
  },
] satisfies Rule[];
