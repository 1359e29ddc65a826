import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bscscan/api-key',
    title: 'BscScan API key',
    shape: 'context',
    bodies: [run('base62', 34)],
    words: ['bscscan'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the BscScan account: until then others use up your quota, or run up your bill.',
    docs: 'https://bscscan.com',
  },
] satisfies Rule[];
