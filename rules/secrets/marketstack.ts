import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'marketstack/api-key',
    title: 'Marketstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['marketstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Marketstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://marketstack.com',
  },
] satisfies Rule[];
