import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the IEX Cloud account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'iexcloud/api-key',
    title: 'IEX Cloud API key',
    shape: 'token',
    forms: [['sk_', run('base62', 32)]],
    words: ['iexcloud', 'iexapis'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://cloud.iexapis.com/',
  },
  {
    id: 'iexcloud/api-key-35',
    title: 'IEX Cloud API key',
    shape: 'context',
    bodies: [run('word', 35)],
    words: ['iexcloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://cloud.iexapis.com/',
  },
] satisfies Rule[];
