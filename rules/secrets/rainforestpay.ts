import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rainforestpay/production-api-key',
    title: 'Rainforest Pay production API key',
    shape: 'token',
    forms: [['apikey_', run('hex', 64)]],
    caseless: true,
    words: ['rainforestpay', 'rainforest', 'pay'],
    severity: 'high',
    accept: 'random',
    advice: 'Roll the key in the Rainforest Pay dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
