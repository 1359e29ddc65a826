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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Tatum console and look for resources and costs that are not yours.',
    docs: 'https://tatum.io',
  },
] satisfies Rule[];
