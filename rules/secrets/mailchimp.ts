import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailchimp/api-key',
    title: 'Mailchimp API key',
    shape: 'token',
    forms: [[run('hex-lower', 32), '-us', run('digit', 1, 2)]],
    severity: 'high',
    entropy: 3,
    advice: 'Disable the key under Account > Extras > API keys.',
    docs: 'https://mailchimp.com/help/about-api-keys/',
  },
] satisfies Rule[];
