import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Heroku, create a new one and keep it out of the repository.';

export default [
  {
    id: 'heroku/api-key-v2',
    title: 'Heroku API key',
    shape: 'token',
    forms: [['HRKU-AA', run('base64url', 58)]],
    severity: 'critical',
    advice,
    docs: 'https://devcenter.heroku.com/articles/authentication',
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
    docs: 'https://devcenter.heroku.com/articles/authentication',
  },
] satisfies Rule[];
