import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenscrape/api-key',
    title: 'Zenscrape API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['zenscrape'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Reset the key in the Zenscrape account: until then others use up your quota, or run up your bill.',
    docs: 'https://zenscrape.com',
  },
] satisfies Rule[];
