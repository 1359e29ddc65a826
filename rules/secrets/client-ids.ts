import type { ContextRule, Rule, TokenRule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

/** Halves that open nothing alone, and that two scanners or more report: a warning, since the other half is seldom far. */
const half = { severity: 'low', confidence: 'low', advice: 'No secret alone: look whether its secret stands somewhere near, and renew that one.' } as const;

const id = (vendor: string, name: string, words: readonly string[], bodies: ContextRule['bodies'], docs: string): ContextRule => ({
  id: `${vendor}/client-id`,
  title: `${name} client id`,
  shape: 'context',
  bodies,
  words,
  within: 24,
  accept: 'client-id',
  docs,
  ...half,
});

const open = (kind: string, title: string, forms: TokenRule['forms'], docs: string): TokenRule => ({ id: kind, title, shape: 'token', forms, docs, ...half });

export default [
  id('adobe', 'Adobe', ['adobe'], [run('hex-lower', 32)], 'https://developer.adobe.com/developer-console/docs/guides/authentication/'),
  id('asana', 'Asana', ['asana'], [run('digit', 16)], 'https://developers.asana.com/docs/oauth'),
  id('bitbucket', 'Bitbucket', ['bitbucket'], [run('base62', 18, 40)], 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'),
  id('discord', 'Discord', ['discord'], [run('digit', 17, 19)], 'https://discord.com/developers/docs/topics/oauth2'),
  id('github', 'GitHub OAuth', ['github'], [run('hex-lower', 20)], 'https://docs.github.com/apps/oauth-apps'),
  id('linkedin', 'LinkedIn', ['linkedin', 'linked_in', 'linked-in'], [run('base36-lower', 12, 14)], 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow'),
  id('looker', 'Looker', ['looker'], [run('base62', 20)], 'https://cloud.google.com/looker/docs/api-auth'),
  id('newrelic', 'New Relic user API', ['newrelic', 'new-relic', 'new_relic'], [run('base36-lower', 64)], 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'),
  id('plaid', 'Plaid', ['plaid'], [run('base36-lower', 24)], 'https://plaid.com/docs/api/'),
  id('sendbird', 'Sendbird', ['sendbird'], [run('0-9A-Fa-f-', 36)], 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'),
  id('twitter', 'Twitter', ['twitter'], [run('base62', 18, 25)], 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'),
  open('aws/iam-unique-id', 'AWS unique id of a user, role or group', [[['AIDA', 'AROA', 'AGPA', 'AIPA', 'ANPA', 'ANVA'], run('A-Z2-7', 16, 17)]], 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'),
  open('flutterwave/public-key', 'Flutterwave public key', [['FLWPUBK', ['-', '_TEST-'], run('0-9a-zA-Z', 32), '-X']], 'https://developer.flutterwave.com/docs/authentication'),
  open('lob/publishable-key', 'Lob publishable key', [[['live', 'test'], '_pub_', run('hex-lower', 31)]], 'https://docs.lob.com/#tag/API-Keys'),
  open('mailgun/public-key', 'Mailgun public validation key', [['pubkey-', run('hex-lower', 32)]], 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'),
  open('ramp/client-id', 'Ramp client id', [['ramp_id_', run('base62', 40)]], 'https://docs.ramp.com/developer-api/v1/authorization'),
  open('square/application-id', 'Square application id', [['sq0i', run('lower', 2), '-', run('base64url', 22, 43)]], 'https://developer.squareup.com/docs/build-basics/access-tokens'),
] satisfies Rule[];
