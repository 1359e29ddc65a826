import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'textmagic/api-key',
    title: 'Textmagic API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['textmagic'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Textmagic, create a new one and keep it out of the repository.',
    docs: 'https://textmagic.com',
  },
] satisfies Rule[];
