import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'podio/api-key',
    title: 'Podio API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['podio'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Podio, create a new one and keep it out of the repository.',
    docs: 'https://podio.com',
  },
] satisfies Rule[];
