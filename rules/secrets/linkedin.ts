import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Generate a new client secret under Auth of the app at https://www.linkedin.com/developers/apps.';

export default [
  {
    id: 'linkedin/client-secret',
    title: 'LinkedIn client secret',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['linkedin', 'linked_in', 'linked-in'],
    within: 24,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice,
    docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
  },
  {
    id: 'linkedin/client-secret-prefixed',
    title: 'LinkedIn client secret, newer form',
    shape: 'token',
    forms: [
      ['WPL_AP', run('digit', 1), '.', run('base62', 16), '.', run('base64', 4, 24)],
      ['WPL_AP', run('digit', 1), '.', run('base62', 16), '.', run('base64', 4, 24), '='],
      ['WPL_AP', run('digit', 1), '.', run('base62', 16), '.', run('base64', 4, 24), '=='],
    ],
    severity: 'high',
    advice,
    docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
  },
] satisfies Rule[];
