import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tly/api-key',
    title: 'T.LY API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['tly'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of T.LY, create a new one and keep it out of the repository.',
    docs: 'https://t.ly',
  },
] satisfies Rule[];
