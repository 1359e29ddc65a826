import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zendesk/secret-key',
    title: 'Zendesk secret key',
    shape: 'context',
    bodies: [run('base62', 40), run('base64url', 40)],
    words: ['zendesk'],
    within: 24,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Deactivate the token under Apps and integrations > APIs in the Admin Center.',
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
] satisfies Rule[];
