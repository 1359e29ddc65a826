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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Diffbot account: until then others use up your quota, or run up your bill.',
    docs: 'https://diffbot.com',
  },
] satisfies Rule[];
