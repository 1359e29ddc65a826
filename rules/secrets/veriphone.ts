import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'veriphone/api-key',
    title: 'Veriphone API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['veriphone'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Veriphone, create a new one and keep it out of the repository.',
    docs: 'https://veriphone.io',
  },
] satisfies Rule[];
