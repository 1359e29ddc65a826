import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nicereply/api-key',
    title: 'Nicereply API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['nicereply'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Nicereply, create a new one and keep it out of the repository.',
    docs: 'https://nicereply.com',
  },
] satisfies Rule[];
