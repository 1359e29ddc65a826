import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'browserbase/api-key',
    title: 'Browserbase API key',
    shape: 'token',
    forms: [['bb_live_', run('base64url', 24, 48)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key in the account settings of Browserbase and create a new one.',
    docs: 'https://docs.browserbase.com/',
  },
] satisfies Rule[];
