import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aviationstack/api-key',
    title: 'Aviationstack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['aviationstack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Aviationstack, create a new one and keep it out of the repository.',
    docs: 'https://aviationstack.com',
  },
] satisfies Rule[];
