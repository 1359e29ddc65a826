import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openuv/api-key',
    title: 'OpenUV API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['openuv'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of OpenUV, create a new one and keep it out of the repository.',
    docs: 'https://openuv.io',
  },
] satisfies Rule[];
