import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tatumio/api-key',
    title: 'Tatum API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['tatum', 'tatumio'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tatum, create a new one and keep it out of the repository.',
    docs: 'https://tatum.io',
  },
] satisfies Rule[];
