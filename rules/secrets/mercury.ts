import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mercury/production-api-token',
    title: 'Mercury production API token',
    shape: 'token',
    forms: [['mercury_production_', run('lower', 3, 6), '_', run('base62', 40, 50), '_yrucrem']],
    severity: 'high',
    advice: 'Revoke the token at https://app.mercury.com/settings/tokens and create a new one.',
    docs: 'https://docs.mercury.com/',
  },
] satisfies Rule[];
