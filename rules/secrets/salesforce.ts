import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'salesforce/access-token',
    title: 'Salesforce access token',
    shape: 'token',
    forms: [['00D', run('base62', 12), '!', run('0-9A-Za-z_.-', 80, 260)]],
    severity: 'high',
    advice: 'End the session under Setup > Session management, or revoke it at /services/oauth2/revoke.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm',
  },
  {
    id: 'salesforce/refresh-token',
    title: 'Salesforce refresh token',
    shape: 'token',
    forms: [['5Aep861', run('A-Za-z0-9_.=', 80, 200)]],
    caseless: true,
    severity: 'high',
    advice: 'Revoke it at /services/oauth2/revoke or under Setup > Connected Apps OAuth usage.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
  },
  {
    id: 'salesforce/oauth2-consumer-secret',
    title: 'Salesforce OAuth 2 consumer secret',
    shape: 'context',
    bodies: [run('hex-upper', 64), run('hex', 64), run('digit', 19), run('0-9A-Za-z+/=.', 64)],
    words: ['salesforce', 'salesforce_client_secret', 'sfdc', 'consumer_secret'],
    severity: 'high',
    accept: 'random',
    advice: 'Rotate the consumer secret of the connected app under Manage consumer details.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create.htm',
  },
  {
    id: 'salesforce/oauth2-consumer-key',
    title: 'Salesforce OAuth 2 consumer key',
    shape: 'token',
    forms: [['3MVG9', run('0-9A-Za-z+/=._', 80, 251)]],
    severity: 'high',
    entropy: 3,
    advice: 'Rotate the consumer key and secret of the connected app under Manage consumer details.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm&type=5',
  },
] satisfies Rule[];
