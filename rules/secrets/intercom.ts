import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'intercom/api-key',
    title: 'Intercom API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 60), run('0-9A-Za-z+/=', 60), run('0-9A-Za-z_.=+/-', 60)],
    words: ['intercom'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Regenerate the token of the app under Authentication at https://app.intercom.com/a/apps/_/developer-hub.',
    docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
  {
    id: 'intercom/access-token',
    title: 'Intercom access token',
    shape: 'token',
    forms: [['dG9rO', run('base64', 51), 'OjA=']],
    severity: 'high',
    advice: 'Regenerate the token under Configure > Authentication of the app at https://app.intercom.com/a/apps/_/developer-hub.',
    docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
] satisfies Rule[];
