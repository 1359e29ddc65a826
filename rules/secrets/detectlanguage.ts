import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'detectlanguage/api-key',
    title: 'Detect Language API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['detectlanguage'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Detect Language, create a new one and keep it out of the repository.',
    docs: 'https://detectlanguage.com',
  },
] satisfies Rule[];
