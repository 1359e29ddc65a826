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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://trello.com/power-ups/admin and create a new one.',
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
