import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'semaphore/api-key',
    title: 'Semaphore API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['semaphore', 'semaphore.co'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://me.semaphoreci.com/account and create a new one.',
    docs: 'https://semaphore.co',
  },
] satisfies Rule[];
