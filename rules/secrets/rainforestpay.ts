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
    advice: 'Revoke the key in the settings of Rainforest Pay, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
