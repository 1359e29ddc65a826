import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'privy/app-secret',
    title: 'Privy app secret',
    shape: 'token',
    forms: [['privy_app_secret_', run('base62', 60, 100)]],
    severity: 'critical',
    partial: true,
    advice: 'Rotate the app secret under App settings > Basics at https://dashboard.privy.io: it signs for the wallets of the app\'s users.',
    docs: 'https://docs.privy.io/basics/get-started/dashboard/create-new-app',
  },
] satisfies Rule[];
