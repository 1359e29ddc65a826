import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'audd/api-key',
    title: 'Audd API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['audd'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Audd account and check its usage: others run up your bill with it.',
    docs: 'https://audd.io',
  },
] satisfies Rule[];
