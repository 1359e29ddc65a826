import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'amazon/login-client-secret',
    title: 'Login with Amazon client secret (Selling Partner, Ads and Alexa APIs)',
    shape: 'token',
    forms: [['amzn1.oa2-cs.v1.', run('hex-lower', 64)]],
    severity: 'critical',
    partial: true,
    advice: 'Rotate the client secret in Developer Central, under the LWA credentials of the application.',
    docs: 'https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret',
  },
  {
    id: 'amazon/login-refresh-token',
    title: 'Login with Amazon access or refresh token',
    shape: 'token',
    forms: [[['Atzr', 'Atza'], '|', run('0-9A-Za-z_+/=-', 100, 1200)]],
    severity: 'high',
    partial: true,
    advice: 'Remove the application\'s authorisation in Seller Central or at https://www.amazon.com/ap/adam; the tokens end with it.',
    docs: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
  },
] satisfies Rule[];
