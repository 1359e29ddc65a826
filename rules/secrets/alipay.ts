import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alipay/private-key',
    title: 'Alipay application private key',
    shape: 'token',
    forms: [['MII', run('base64', 700, 2400)], ['MII', run('base64', 700, 2400), '='], ['MII', run('base64', 700, 2400), '==']],
    words: ['alipay', 'merchant_private_key', 'merchantprivatekey', 'app_private_key', 'appprivatekey', '支付宝'],
    severity: 'critical',
    partial: true,
    advice: 'Make a new key pair and upload its public half in the Alipay open platform, under the development settings of the application.',
    docs: 'https://opendocs.alipay.com/common/02kipk',
  },
] satisfies Rule[];
