import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hellosign/api-key',
    title: 'HelloSign API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/-', 64)],
    words: ['hellosign'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of HelloSign, create a new one and keep it out of the repository.',
    docs: 'https://hellosign.com',
  },
] satisfies Rule[];
