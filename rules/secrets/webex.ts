import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://developer.webex.com/my-apps and create a new one.';

export default [
  {
    id: 'webex/api-key',
    title: 'Webex API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['webex'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://developer.webex.com/docs/getting-started',
  },
  {
    id: 'webex/bot-api-key',
    title: 'Webex bot API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_-', 106)],
    words: ['webex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.webex.com/docs/getting-started',
  },
  {
    id: 'webex/incoming-webhook',
    title: 'Webex incoming webhook',
    shape: 'pattern',
    pattern: /webexapis\.com\/v1\/webhooks\/incoming\/(?<secret>[0-9A-Za-z_-]{60,200})(?![0-9A-Za-z_-])/,
    literals: ['webexapis.com/v1/webhooks/incoming/'],
    severity: 'medium',
    entropy: 3.5,
    accept: 'not-example',
    advice: 'Remove the webhook in the Webex app hub and add a new one: whoever has it writes into the space.',
    docs: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
  },
] satisfies Rule[];
