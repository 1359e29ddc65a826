import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hubspot/private-app-token',
    title: 'HubSpot private app token',
    shape: 'token',
    forms: [['pat-', ['na1', 'eu1', 'na2', 'ap1', 'na3'], '-', run('base62', 8), '-', run('base62', 4), '-', run('base62', 4), '-', run('base62', 4), '-', run('base62', 12)]],
    check: 'hex-tail',
    severity: 'high',
    advice: 'Rotate the token in the private app settings.',
    docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  },
  {
    id: 'hubspot/api-key',
    title: 'HubSpot API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['hubspot', 'hapikey', 'hapi_key', 'hubapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'HubSpot no longer takes API keys; make sure that what used it has a private app token.',
    docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  },
  {
    id: 'hubspot/personal-access-key',
    title: 'HubSpot personal access key (CLI)',
    shape: 'token',
    forms: [
      [['CiRuYTEt', 'CiRldTEt', 'CiRuYTIt', 'CiRhcDEt'], run('0-9A-Za-z_+/-', 60, 200)],
      [['CiRuYTEt', 'CiRldTEt', 'CiRuYTIt', 'CiRhcDEt'], run('0-9A-Za-z_+/-', 60, 200), '='],
      [['CiRuYTEt', 'CiRldTEt', 'CiRuYTIt', 'CiRhcDEt'], run('0-9A-Za-z_+/-', 60, 200), '=='],
    ],
    severity: 'high',
    advice: 'Deactivate the key at https://app.hubspot.com/l/personal-access-key and sign in again with hs auth.',
    docs: 'https://developers.hubspot.com/docs/cms/developer-reference/personal-access-key',
  },
] satisfies Rule[];
