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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of WorldCoinIndex, create a new one and keep it out of the repository.',
    docs: 'https://worldcoinindex.com',
  },
] satisfies Rule[];
