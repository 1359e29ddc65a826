import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kong/konnect-token',
    title: 'Kong Konnect personal or system account access token',
    shape: 'token',
    forms: [['kpat_', run('base62', 32, 100)]],
    severity: 'critical',
    // System accounts' tokens begin with `spat_`, which others use as well.
    partial: true,
    advice: 'Revoke the token under Personal access tokens in Konnect: it has all rights of its user over gateways and their credentials.',
    docs: 'https://developer.konghq.com/konnect-api/',
  },
] satisfies Rule[];
