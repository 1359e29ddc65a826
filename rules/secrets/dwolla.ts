import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dwolla/secret',
    title: 'Dwolla secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 50)],
    words: ['dwolla'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Dwolla, create a new one and keep it out of the repository.',
    docs: 'https://dwolla.com',
  },
] satisfies Rule[];
