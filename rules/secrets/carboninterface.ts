import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'carboninterface/api-key',
    title: 'Carbon Interface API key',
    shape: 'context',
    bodies: [run('base62', 21)],
    words: ['carboninterface'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Carbon Interface account: until then others use up your quota, or run up your bill.',
    docs: 'https://carboninterface.com',
  },
] satisfies Rule[];
