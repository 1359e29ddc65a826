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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Intrinio, create a new one and keep it out of the repository.',
    docs: 'https://intrinio.com',
  },
] satisfies Rule[];
