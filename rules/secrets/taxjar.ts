import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'taxjar/api-key',
    title: 'TaxJar API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['taxjar'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of TaxJar, create a new one and keep it out of the repository.',
    docs: 'https://taxjar.com',
  },
] satisfies Rule[];
