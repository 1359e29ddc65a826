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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Semaphore, create a new one and keep it out of the repository.',
    docs: 'https://semaphore.co',
  },
] satisfies Rule[];
