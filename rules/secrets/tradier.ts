import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tradier/api-key',
    title: 'Tradier API key',
    shape: 'context',
    bodies: [run('base62', 28)],
    words: ['tradier'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tradier, create a new one and keep it out of the repository.',
    docs: 'https://docs.tradier.com/brokerage',
  },
] satisfies Rule[];
