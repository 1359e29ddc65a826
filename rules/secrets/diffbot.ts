import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'diffbot/api-key',
    title: 'Diffbot API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['diffbot'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Diffbot, create a new one and keep it out of the repository.',
    docs: 'https://diffbot.com',
  },
] satisfies Rule[];
