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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of BscScan, create a new one and keep it out of the repository.',
    docs: 'https://bscscan.com',
  },
] satisfies Rule[];
