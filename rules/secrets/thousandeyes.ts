import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thousandeyes/api-key',
    title: 'ThousandEyes API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['thousandeyes'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ThousandEyes, create a new one and keep it out of the repository.',
    docs: 'https://thousandeyes.com',
  },
] satisfies Rule[];
