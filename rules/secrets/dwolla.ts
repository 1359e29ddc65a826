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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://dashboard.dwolla.com/applications and create a new one.',
    docs: 'https://dwolla.com',
  },
] satisfies Rule[];
