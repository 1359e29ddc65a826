import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'intrinio/api-key',
    title: 'Intrinio API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['intrinio'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Intrinio account: until then others use up your quota, or run up your bill.',
    docs: 'https://intrinio.com',
  },
] satisfies Rule[];
