import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'airtable/personal-access-token',
    title: 'Airtable personal access token',
    shape: 'token',
    forms: [['pat', run('base62', 14), '.', run('hex-lower', 64)]],
    severity: 'high',
    advice: 'Delete the token at https://airtable.com/create/tokens and create one for the bases that need it.',
    docs: 'https://airtable.com/developers/web/api/authentication',
  },
  {
    id: 'airtable/oauth-token',
    title: 'Airtable OAuth token',
    shape: 'token',
    forms: [[run('base62', 12, 24), '.v1.', run('base64url', 20, 1000), '.', run('hex-lower', 32, 128)]],
    severity: 'medium',
    advice: 'Remove the integration at https://airtable.com/account/integrations and authorise it again.',
    docs: 'https://airtable.com/developers/web/api/oauth-reference',
  },
  {
    id: 'airtable/api-key',
    title: 'Airtable API key, older form',
    shape: 'context',
    bodies: [run('base62', 17)],
    words: ['airtable'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Airtable no longer takes such keys; make sure that what used it has a personal access token (https://airtable.com/create/tokens).',
    docs: 'https://airtable.com/developers/web/api/oauth-reference',
  },
] satisfies Rule[];
