import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'oopspam/api-key',
    title: 'OOPSpam API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['oopspam'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of OOPSpam, create a new one and keep it out of the repository.',
    docs: 'https://oopspam.com',
  },
] satisfies Rule[];
