import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'demio/api-key',
    title: 'Demio API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['demio'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Demio account: whoever has it reads and changes there what its owner can.',
    docs: 'https://demio.com',
  },
  {
    id: 'demio/secret',
    title: 'Demio secret',
    shape: 'context',
    bodies: [run('base62', 12, 20)],
    words: ['demio'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Revoke the secret in the Demio account: whoever has it reads and changes there what its owner can.',
    docs: 'https://demio.com',
  },
] satisfies Rule[];
