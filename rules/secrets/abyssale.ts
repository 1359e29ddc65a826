import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'abyssale/api-key',
    title: 'Abyssale API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['abyssale'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Abyssale, create a new one and keep it out of the repository.',
    docs: 'https://abyssale.com',
  },
] satisfies Rule[];
