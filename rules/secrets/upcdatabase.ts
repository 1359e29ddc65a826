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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the UPCDatabase account: until then others use up your quota, or run up your bill.',
    docs: 'https://upcdatabase.org',
  },
] satisfies Rule[];
