import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'facebook/access-token',
    title: 'Facebook access token',
    shape: 'token',
    forms: [
      ['EAA', run('base62', 81, 400)],
      ['EAACEdEose0cBA', run('base62', 20, 300)],
    ],
    severity: 'high',
    entropy: 3.5,
    advice: 'Invalidate the session of the app or user at https://developers.facebook.com/tools/debug/accesstoken/.',
    docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
  {
    id: 'facebook/app-access-token',
    title: 'Facebook app access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_|%-', 43, 60)],
    words: ['facebook', 'fb_access_token', 'access_token', 'fb_app', 'graph.facebook.com'],
    severity: 'high',
    accept: 'facebook-app',
    advice: 'Reset the app secret under App settings > Basic at https://developers.facebook.com/apps; the token changes with it.',
    docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
  {
    id: 'facebook/app-secret',
    title: 'Facebook app secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['facebook', 'fb_app_secret', 'facebook_app_secret', 'fb_secret', 'facebook_secret', 'fb_api_key', 'fbapikey', 'fb_key', 'fbsecret'],
    within: 24,
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the app secret under App settings > Basic at https://developers.facebook.com/apps.',
    docs: 'https://developers.facebook.com/docs/facebook-login/access-tokens/',
  },
  {
    id: 'facebook/instagram-token',
    title: 'Instagram or Threads access token',
    shape: 'token',
    forms: [[['IGQVJ', 'IGQWR', 'IGAA', 'THAA'], run('base64url', 120, 400)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Remove the app under Settings > Apps and websites of the account; a long-lived token ends after 60 days.',
    docs: 'https://developers.facebook.com/docs/instagram-platform/',
  },
] satisfies Rule[];
