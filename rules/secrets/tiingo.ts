import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tiingo/api-key',
    title: 'Tiingo API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['tiingo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tiingo, create a new one and keep it out of the repository.',
    docs: 'https://tiingo.com',
  },
] satisfies Rule[];
