import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cashfree/live-secret-key',
    title: 'Cashfree secret key',
    shape: 'token',
    forms: [['cfsk_ma_prod_', run('hex-lower', 32), '_', run('hex-lower', 8)]],
    severity: 'critical',
    advice: 'Delete the key under Developers > API keys at https://merchant.cashfree.com and generate a new one.',
    docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  },
  {
    id: 'cashfree/test-secret-key',
    title: 'Cashfree secret key of the sandbox',
    shape: 'token',
    forms: [['cfsk_ma_test_', run('hex-lower', 32), '_', run('hex-lower', 8)]],
    severity: 'low',
    advice: 'Delete the key under Developers > API keys at https://merchant.cashfree.com; it opens the sandbox only.',
    docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  },
] satisfies Rule[];
