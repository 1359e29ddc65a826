import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sendbird/access-token',
    title: 'Sendbird access token',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['sendbird', 'sendbird_organization', 'sendbirdorganizationapi'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke it under Settings > General > API tokens of the application.',
    docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  },
  {
    id: 'sendbird/organization-api-key',
    title: 'Sendbird organization API key',
    shape: 'context',
    bodies: [run('hex', 24)],
    words: ['sendbird', 'sendbird_organization', 'sendbirdorganizationapi'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Regenerate it in the organisation settings at https://dashboard.sendbird.com.',
    docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  },
] satisfies Rule[];
