import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'upcdatabase/api-key',
    title: 'UPCDatabase API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['upcdatabase'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of UPCDatabase, create a new one and keep it out of the repository.',
    docs: 'https://upcdatabase.org',
  },
] satisfies Rule[];
