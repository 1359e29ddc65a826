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
    entropy: 3,
    accept: 'not-in-path',
    advice: 'Delete the key at https://etherscan.io/myapikey and create a new one.',
    docs: 'https://etherscan.io',
  },
] satisfies Rule[];
