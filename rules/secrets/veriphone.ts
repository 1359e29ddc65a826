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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Veriphone account: until then others use up your quota, or run up your bill.',
    docs: 'https://veriphone.io',
  },
] satisfies Rule[];
