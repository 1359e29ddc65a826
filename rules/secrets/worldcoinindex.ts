import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'worldcoinindex/api-key',
    title: 'WorldCoinIndex API key',
    shape: 'context',
    bodies: [run('base62', 35)],
    words: ['worldcoinindex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the WorldCoinIndex account: until then others use up your quota, or run up your bill.',
    docs: 'https://worldcoinindex.com',
  },
] satisfies Rule[];
