import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the NetSuite account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'netsuite/consumer-key',
    title: 'NetSuite consumer key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['netsuite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the NetSuite account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  },
  {
    id: 'netsuite/consumer-secret',
    title: 'NetSuite consumer secret',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['netsuite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the NetSuite account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  },
  {
    id: 'netsuite/token-key',
    title: 'NetSuite token key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['netsuite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  },
  {
    id: 'netsuite/token-secret',
    title: 'NetSuite token secret',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['netsuite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  },
] satisfies Rule[];
