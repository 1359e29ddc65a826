import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fetchrss/api-key',
    title: 'Fetchrss API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 40)],
    words: ['fetchrss'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Fetchrss account: until then others use up your quota, or run up your bill.',
    docs: 'https://fetchrss.com',
  },
] satisfies Rule[];
