import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'saucelabs/sauce-token',
    title: 'Sauce Labs token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['saucelabs', 'sauce_access_key', 'sauce_labs', 'sauce'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the token at https://app.saucelabs.com/user-settings and create a new one.',
    docs: 'https://docs.saucelabs.com/dev/api/',
  },
] satisfies Rule[];
