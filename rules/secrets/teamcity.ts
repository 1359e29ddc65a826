import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'teamcity/api-token',
    title: 'TeamCity API token',
    shape: 'token',
    forms: [['eyJ0eXAiOiAiVENWMiJ9.', run('base64url', 36), '.', run('base64url', 48)]],
    severity: 'high',
    advice: 'Delete the token under Access tokens in the profile of its user.',
    docs: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html',
  },
] satisfies Rule[];
