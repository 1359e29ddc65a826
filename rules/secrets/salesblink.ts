import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'salesblink/api-key',
    title: 'SalesBlink API key',
    shape: 'token',
    forms: [['key-', run('base62', 64)]],
    caseless: true,
    words: ['salesblink'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SalesBlink account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://salesblink.io',
  },
] satisfies Rule[];
