import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Regenerate it at https://dashboard.heroku.com/account, or revoke it with heroku authorizations:revoke.';

export default [
  {
    id: 'heroku/api-key-v2',
    title: 'Heroku API key',
    shape: 'token',
    forms: [
      ['HRKU-AA', run('base64url', 58)],
      ['HRKU-', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)],
    ],
    severity: 'critical',
    advice,
    docs: 'https://devcenter.heroku.com/articles/oauth',
  },
  {
    id: 'heroku/api-key',
    title: 'Heroku API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['heroku', 'heroku_api_key'],
    within: 24,
    severity: 'critical',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://devcenter.heroku.com/articles/oauth',
  },
] satisfies Rule[];
