import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Salesforce, create a new one and keep it out of the repository.';

export default [
  {
    id: 'salesforce/access-token',
    title: 'Salesforce access token',
    shape: 'token',
    forms: [['00D', run('base62', 12), '!', run('0-9A-Za-z_.-', 80, 260)]],
    severity: 'high',
    advice,
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm',
  },
  {
    id: 'salesforce/refresh-token',
    title: 'Salesforce refresh token',
    shape: 'token',
    forms: [['5Aep861', run('A-Za-z0-9_.=', 80, 200)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
  },
  {
    id: 'salesforce/oauth2-consumer-secret',
    title: 'Salesforce OAuth 2 consumer secret',
    shape: 'context',
    bodies: [run('hex-upper', 64), run('hex', 64)],
    words: ['salesforce', 'salesforce_client_secret', 'sfdc', 'consumer_secret'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the secret in the settings of Salesforce, create a new one and keep it out of the repository.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create.htm',
  },
  {
    id: 'salesforce/oauth2-consumer-key',
    title: 'Salesforce OAuth 2 consumer key',
    shape: 'token',
    forms: [['3MVG9', run('0-9A-Za-z+/=._', 80, 251)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the key in the settings of Salesforce, create a new one and keep it out of the repository.',
    docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm&type=5',
  },
] satisfies Rule[];
