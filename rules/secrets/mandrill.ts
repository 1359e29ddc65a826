import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mandrill/api-key',
    title: 'Mandrill API key',
    shape: 'context',
    bodies: [run('base64url', 22)],
    words: ['mandrill', 'mandrill_api_key', 'mandrillapp'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mandrill, create a new one and keep it out of the repository.',
    docs: 'https://mailchimp.com/developer/transactional/docs/authentication-delivery/',
  },
] satisfies Rule[];
