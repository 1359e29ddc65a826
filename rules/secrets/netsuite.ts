import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'netsuite/consumer-key',
    title: 'NetSuite key or secret of a consumer or a token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['netsuite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the NetSuite account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  },
] satisfies Rule[];
