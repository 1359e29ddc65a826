import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the key in the Midtrans dashboard and look through recent payments, refunds and payouts.';

export default [
  {
    id: 'midtrans/production-server-client-key',
    title: 'Midtrans production server client key',
    shape: 'token',
    forms: [['Mid-client-', run('word', 10, 20)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://docs.midtrans.com/',
  },
  {
    id: 'midtrans/production-server-client-key-mid-server',
    title: 'Midtrans production server client key',
    shape: 'token',
    forms: [['Mid-server-', run('word', 10, 20)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://docs.midtrans.com/',
  },
] satisfies Rule[];
