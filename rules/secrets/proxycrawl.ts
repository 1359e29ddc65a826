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
    advice: 'Revoke the key in the settings of ProxyCrawl, create a new one and keep it out of the repository.',
    docs: 'https://proxycrawl.com',
  },
] satisfies Rule[];
