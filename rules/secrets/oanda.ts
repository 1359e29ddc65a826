import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'oanda/api-key',
    title: 'Oanda API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['oanda'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Oanda, create a new one and keep it out of the repository.',
    docs: 'https://oanda.com',
  },
] satisfies Rule[];
