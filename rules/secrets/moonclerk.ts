import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moonclerk/api-key',
    title: 'MoonClerk API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['moonclerk'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MoonClerk, create a new one and keep it out of the repository.',
    docs: 'https://moonclerk.com',
  },
] satisfies Rule[];
