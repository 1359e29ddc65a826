import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'browserstack/api-key',
    title: 'BrowserStack API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['browserstack', 'browserstackkey', 'hub-cloud', 'browserstack_access_key', 'bs_authkey', 'access_key'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of BrowserStack, create a new one and keep it out of the repository.',
    docs: 'https://www.browserstack.com/docs/',
  },
] satisfies Rule[];
