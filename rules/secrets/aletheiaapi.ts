import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aletheiaapi/api-key',
    title: 'Aletheia API key',
    shape: 'context',
    bodies: [run('base36-upper', 32)],
    words: ['aletheiaapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Aletheia account and check its usage: others run up your bill with it.',
    docs: 'https://aletheiaapi.com',
  },
] satisfies Rule[];
