import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fastforex/api-key',
    title: 'FastForex API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 28)],
    words: ['fastforex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the FastForex account: until then others use up your quota, or run up your bill.',
    docs: 'https://fastforex.io',
  },
] satisfies Rule[];
