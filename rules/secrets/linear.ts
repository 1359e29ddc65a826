import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'linear/api-key',
    title: 'Linear API key',
    shape: 'token',
    forms: [['lin_api_', run('word', 32, 128)]],
    lengths: [48],
    severity: 'high',
    advice: 'Revoke it under Settings > Security & access.',
    docs: 'https://linear.app/developers/graphql',
  },
  {
    id: 'linear/oauth-token',
    title: 'Linear OAuth token',
    shape: 'token',
    forms: [['lin_oauth_', run('hex-lower', 64)]],
    severity: 'high',
    advice: 'Revoke the app under Settings > Security & access.',
    docs: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  {
    id: 'linear/client-secret',
    title: 'Linear OAuth client secret',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['linear'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Rotate the secret of the OAuth application under Settings > API.',
    docs: 'https://linear.app/developers',
  },
  {
    id: 'linear/webhook-secret',
    title: 'Linear webhook signing secret',
    shape: 'token',
    forms: [['lin_wh_', run('base62', 30, 70)]],
    severity: 'medium',
    entropy: 3,
    advice: 'Delete the webhook under Settings > API and make a new one: its secret cannot be changed.',
    docs: 'https://linear.app/developers/webhooks',
  },
] satisfies Rule[];
