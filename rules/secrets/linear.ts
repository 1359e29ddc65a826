import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'linear/api-key',
    title: 'Linear API key',
    shape: 'token',
    forms: [['lin_api_', run('word', 32, 128)]],
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
    title: 'Linear client secret',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['linear'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Linear, create a new one and keep it out of the repository.',
    docs: 'https://linear.app/developers',
  },
] satisfies Rule[];
