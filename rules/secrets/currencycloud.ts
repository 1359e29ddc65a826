import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currencycloud/api-key',
    title: 'Currencycloud API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['currencycloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Currencycloud dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://developer.currencycloud.com/',
  },
] satisfies Rule[];
