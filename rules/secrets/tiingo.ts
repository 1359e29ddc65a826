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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Tiingo account: until then others use up your quota, or run up your bill.',
    docs: 'https://tiingo.com',
  },
] satisfies Rule[];
