import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apilayer/api-key',
    title: 'APILayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['apilayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://apilayer.com/account and create a new one.',
    docs: 'https://apilayer.com',
  },
] satisfies Rule[];
