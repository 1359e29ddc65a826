import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lemlist/api-key',
    title: 'Lemlist API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['lemlist'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Lemlist, create a new one and keep it out of the repository.',
    docs: 'https://lemlist.com',
  },
] satisfies Rule[];
