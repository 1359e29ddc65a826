import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'browserstack/api-key',
    title: 'BrowserStack API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['browserstack', 'browserstackkey', 'hub-cloud', 'browserstack_access_key', 'bs_authkey'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.browserstack.com/accounts/profile/details and create a new one.',
    docs: 'https://www.browserstack.com/docs/',
  },
] satisfies Rule[];
