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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the OOPSpam account: until then others use up your quota, or run up your bill.',
    docs: 'https://oopspam.com',
  },
] satisfies Rule[];
