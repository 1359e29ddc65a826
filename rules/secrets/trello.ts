import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'trello/api-key',
    title: 'Trello API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['trello'],
    within: 24,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Trello, create a new one and keep it out of the repository.',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
  {
    id: 'trello/token',
    title: 'Trello token',
    shape: 'token',
    forms: [['ATTA', run('hex-lower', 64), run('hex-upper', 8)], ['ATTA', run('hex', 72)]],
    severity: 'high',
    advice: 'Revoke the application under Applications at https://trello.com/me/account.',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
] satisfies Rule[];
