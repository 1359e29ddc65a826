import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'contentful/personal-access-token',
    title: 'Contentful personal access token',
    shape: 'token',
    forms: [['CFPAT-', run('base64url', 43)]],
    severity: 'high',
    advice: 'Revoke it under Account settings > CMA tokens at https://app.contentful.com.',
    docs: 'https://www.contentful.com/help/token-management/personal-access-tokens/',
  },
  {
    id: 'contentful/delivery-api-token',
    title: 'Contentful delivery API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 43)],
    words: ['contentful'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the API key under Settings > API keys of the space.',
    docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  },
] satisfies Rule[];
