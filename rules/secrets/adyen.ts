import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'adyen/api-key',
    title: 'Adyen API key',
    shape: 'token',
    forms: [['AQE', run('base64', 60, 180), '-', run('base64', 40, 46), '='], ['AQE', run('base64', 60, 180), '-', run('base64', 40, 46)]],
    severity: 'critical',
    entropy: 4,
    partial: true,
    advice: 'Generate a new API key under Developers > API credentials in the Customer Area; the old one ends after 24 hours, or at once when revoked.',
    docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
] satisfies Rule[];
