import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'anypoint/api-key',
    title: 'Anypoint API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['anypoint'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Anypoint console and look for resources and costs that are not yours.',
    docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  },
  {
    id: 'anypoint/oauth2-secret',
    title: 'Anypoint OAuth 2 secret',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['anypoint'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the secret in the Anypoint console and look for resources and costs that are not yours.',
    docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  },
] satisfies Rule[];
