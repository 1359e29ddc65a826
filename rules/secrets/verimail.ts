import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'verimail/api-key',
    title: 'Verimail API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['verimail'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Verimail, create a new one and keep it out of the repository.',
    docs: 'https://verimail.io',
  },
] satisfies Rule[];
