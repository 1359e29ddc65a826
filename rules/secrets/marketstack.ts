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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Marketstack, create a new one and keep it out of the repository.',
    docs: 'https://marketstack.com',
  },
] satisfies Rule[];
