import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'etherscan/api-key',
    title: 'Etherscan API key',
    shape: 'context',
    bodies: [run('base62', 34)],
    words: ['etherscan'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'not-in-path',
    advice: 'Revoke the key in the settings of Etherscan, create a new one and keep it out of the repository.',
    docs: 'https://etherscan.io',
  },
] satisfies Rule[];
