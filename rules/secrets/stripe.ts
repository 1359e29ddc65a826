import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the key at https://dashboard.stripe.com/test/apikeys; it opens the test account only.';
const revoke = 'Roll the key at https://dashboard.stripe.com/apikeys and look through the recent events.';

export default [
  {
    id: 'stripe/secret-live-key',
    title: 'Stripe secret key, live mode',
    shape: 'token',
    forms: [['sk_live_', run('base62', 16, 247)]],
    severity: 'critical',
    entropy: 3,
    advice: revoke,
    docs: 'https://docs.stripe.com/keys',
  },
  {
    id: 'stripe/restricted-live-key',
    title: 'Stripe restricted key, live mode',
    shape: 'token',
    forms: [['rk_live_', run('base62', 16, 247)]],
    severity: 'critical',
    entropy: 3,
    advice: 'Roll the key at https://dashboard.stripe.com/apikeys.',
    docs: 'https://docs.stripe.com/keys',
  },
  {
    id: 'stripe/secret-test-key',
    title: 'Stripe secret key, test mode',
    shape: 'token',
    forms: [['sk_test_', run('base62', 16, 247)]],
    severity: 'low',
    entropy: 3,
    advice,
    docs: 'https://docs.stripe.com/keys',
  },
  {
    id: 'stripe/restricted-test-key',
    title: 'Stripe restricted key, test mode',
    shape: 'token',
    forms: [['rk_test_', run('base62', 16, 247)]],
    severity: 'low',
    entropy: 3,
    advice,
    docs: 'https://docs.stripe.com/keys',
  },
  {
    id: 'stripe/prod-key',
    title: 'Stripe key with the prod mark',
    shape: 'token',
    forms: [[['sk', 'rk'], '_prod_', run('base62', 16, 247)]],
    severity: 'critical',
    entropy: 3,
    advice: revoke,
    docs: 'https://docs.stripe.com/keys',
  },
  {
    id: 'stripe/webhook-secret',
    title: 'Stripe webhook signing secret',
    shape: 'token',
    forms: [
      ['whsec_', run('base64', 32, 64)],
      ['whsec_', run('base64', 31, 64), '='],
    ],
    severity: 'high',
    entropy: 3.5,
    advice: 'Roll the signing secret of the webhook endpoint.',
    docs: 'https://docs.stripe.com/webhooks#verify-official-libraries',
  },
  {
    id: 'stripe/payment-intent-client-secret',
    title: 'Stripe payment intent client secret',
    shape: 'token',
    forms: [['pi_', run('base62', 24), '_secret_', run('base62', 25)]],
    severity: 'medium',
    advice: 'It opens this one payment only: cancel the payment if it is still open, and keep client secrets out of logs and files.',
    docs: 'https://docs.stripe.com/payments/payment-intents',
  },
  {
    id: 'stripe/organization-key',
    title: 'Stripe organization key',
    shape: 'token',
    forms: [
      ['sk_org_', run('base62', 20, 247)],
      ['sk_org_', ['live', 'test'], '_', run('base62', 20, 247)],
    ],
    severity: 'critical',
    entropy: 3,
    advice: 'Roll the key at https://dashboard.stripe.com/org/api-keys/secret: it opens every account of the organization.',
    docs: 'https://docs.stripe.com/keys/organization-api-keys',
  },
] satisfies Rule[];
