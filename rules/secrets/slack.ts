import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it at https://api.slack.com/apps under Your App Configuration Tokens.';

export default [
  {
    id: 'slack/bot-token',
    title: 'Slack bot token',
    shape: 'token',
    forms: [
      ['xoxb-', run('digit', 10, 13), '-', run('digit', 10, 13), '-', run('base62', 18, 40)],
      ['xoxb-', run('digit', 8, 14), '-', run('base62', 18, 26)],
      ['xoxb-', run('digit', 10, 13), '-', run('digit', 10, 13)],
    ],
    severity: 'high',
    advice: 'Revoke it with the auth.revoke method or reinstall the app at https://api.slack.com/apps.',
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/user-token',
    title: 'Slack user token',
    shape: 'token',
    forms: [
      ['xoxp-', run('digit', 10, 13), '-', run('digit', 10, 13), '-', run('digit', 10, 13), '-', run('hex-lower', 28, 34)],
      ['xoxp-', run('digit', 10, 13), '-', run('digit', 10, 13), '-', run('digit', 10, 13), '-', run('base62', 28, 34)],
      ['xoxp-', run('digit', 8, 14), '-', run('digit', 8, 14), '-', run('base62', 24, 34)],
    ],
    severity: 'high',
    advice: 'Revoke it with the auth.revoke method, or remove the app from the workspace at https://api.slack.com/apps.',
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/app-level-token',
    title: 'Slack app-level token',
    shape: 'token',
    forms: [
      ['xapp-', run('digit', 1), '-', run('base36-upper', 6, 15), '-', run('digit', 6, 15), '-', run('base62', 30, 70)],
      ['xapp-', run('digit', 12), '-', run('base64', 24)],
    ],
    severity: 'high',
    advice: 'Revoke it under Basic Information > App-Level Tokens of the app.',
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/config-access-token',
    title: 'Slack app configuration access token',
    shape: 'token',
    forms: [['xoxe.xox', ['a', 'b', 'p'], '-', run('digit', 1), '-', run('base62', 140, 180)]],
    severity: 'high',
    advice,
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/config-refresh-token',
    title: 'Slack app configuration refresh token',
    shape: 'token',
    forms: [['xoxe-', run('digit', 1), '-', run('base62', 140, 160)]],
    severity: 'high',
    advice,
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/legacy-token',
    title: 'Slack legacy token',
    shape: 'token',
    forms: [
      ['xox', ['o', 'p', 's'], '-', run('digit', 6, 15), '-', run('digit', 6, 15), '-', run('digit', 6, 15), '-', run('hex', 10, 66)],
      ['xox', ['a', 'r'], '-', run('digit', 1, 3), '-', run('base62', 8, 64)],
      ['xox', ['a', 'r'], '-', run('base62', 8, 48)],
      ['xox', ['a', 'r'], '-', run('digit', 8, 15), '-', run('digit', 8, 15), '-', run('base62', 10, 66)],
      ['xox', ['a', 'r'], '-', run('digit', 8, 15), '-', run('digit', 8, 15), '-', run('digit', 8, 15), '-', run('base62', 10, 66)],
    ],
    severity: 'high',
    advice: 'Revoke it with the auth.revoke method; legacy tokens should not be used any more.',
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/session-token',
    title: 'Slack browser session token',
    shape: 'token',
    forms: [
      ['xoxc-', run('digit', 8, 16), '-', run('digit', 8, 16), '-', run('digit', 8, 16), '-', run('hex-lower', 64)],
      ['xoxd-', run('0-9A-Za-z_%-', 100, 300)],
    ],
    severity: 'critical',
    advice: 'Sign out of all sessions under Account settings.',
    docs: 'https://api.slack.com/authentication/token-types',
  },
  {
    id: 'slack/webhook-url',
    title: 'Slack incoming webhook URL',
    shape: 'pattern',
    pattern: /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/(?:[TE][0-9A-Za-z_]{6,14}\/[ABWE0-9][0-9A-Za-z_]{5,20}\/(?:[0-9]{12,20}\/)?[0-9A-Za-z]{20,56}|[0-9A-Za-z+\/]{43,60}))(?![0-9A-Za-z])/,
    literals: ['hooks.slack.com/', 'hooks.slack-gov.com/'],
    severity: 'medium',
    accept: 'webhook',
    advice: 'Remove the webhook under Incoming Webhooks of the app at https://api.slack.com/apps and create a new one.',
    docs: 'https://api.slack.com/messaging/webhooks',
  },
] satisfies Rule[];
