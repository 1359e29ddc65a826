import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'proxycrawl/api-key',
    title: 'ProxyCrawl API key',
    shape: 'context',
    bodies: [run('word', 22)],
    words: ['proxycrawl'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ProxyCrawl account: until then others use up your quota, or run up your bill.',
    docs: 'https://proxycrawl.com',
  },
] satisfies Rule[];
