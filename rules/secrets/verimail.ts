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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Verimail account: until then others use up your quota, or run up your bill.',
    docs: 'https://verimail.io',
  },
] satisfies Rule[];
